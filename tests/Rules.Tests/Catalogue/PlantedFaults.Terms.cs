namespace CustodyWatch.Rules.Tests.Catalogue;

/// <content>Of what is wrong with a term or its examples.</content>
internal static partial class PlantedFaults
{
    private static readonly PlantedFault[] Terms =
    [
        new("unknown-instrument",
            "law: NEW-2018 第6条", "law: NEW-2019 第6条",
            "law: NEW-2019 第6条", "law: NEW-2018 第6条",
            """
            catalogue.md:50:47  unknown-instrument
              “NEW-2019 第6条”引用的法律不在法律文件表中；最接近的是“NEW-2018”。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              改写为“NEW-2018 第…条”，或先在表中补上该法律。
            """,
            """
            catalogue.md:50:47  unknown-instrument
              'NEW-2019 第6条' cites no instrument of the table; the nearest is 'NEW-2018'.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write 'NEW-2018 第…条', or add the instrument to the table first.
            """),
        new("citation-without-article",
            "law: NEW-2018 第6条 }", "law: NEW-2018 }",
            "law: NEW-2018 }", "law: NEW-2018 第6条 }",
            """
            catalogue.md:50:47  citation-without-article
              “NEW-2018”没有指明条文。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              在其后写上“第…条”。
            """,
            """
            catalogue.md:50:47  citation-without-article
              'NEW-2018' names no article.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write the article after it, as 第156条.
            """),
        new("citation-not-in-force",
            "{ from: 2018-10-26, value: 24 hours", "{ from: 2018-10-25, value: 24 hours",
            "{ from: 2018-10-25, value: 24 hours", "{ from: 2018-10-26, value: 24 hours",
            """
            catalogue.md:50:47  citation-not-in-force
              “新法(2018)”在 2018-10-25 并未施行。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              改引当日有效的法律，或更正日期。
            """,
            """
            catalogue.md:50:47  citation-not-in-force
              'NEW-2018' was not in force on 2018-10-25.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Cite the instrument in force on that day, or correct the date.
            """),
        new("citation-outlived",
            "law: { 1997-01-01: OLD-1997 第2条, 2018-10-26: NEW-2018 第2条 }", "law: { 1997-01-01: OLD-1997 第2条 }",
            "law: { 1997-01-01: OLD-1997 第2条 }", "law: { 1997-01-01: OLD-1997 第2条, 2018-10-26: NEW-2018 第2条 }",
            """
            catalogue.md:28:24  citation-outlived
              “旧法(1997)”至 2018-10-25 为止，这里之后仍在引用。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              写上自 2018-10-26 起的引用，指明其后的法律。
            """,
            """
            catalogue.md:28:24  citation-outlived
              'OLD-1997' was in force to 2018-10-25, but is cited here beyond that day.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Add a citation from 2018-10-26 on, of the instrument after it.
            """),
        new("article-marked-twice",
            "law: 第5条 }", "law: NEW-2018 第1条, verified: excerpt, verified_on: 2026-01-10 }",
            "verified: excerpt, verified_on: 2026-01-10 }", "verified: text, verified_on: 2026-01-10 }",
            """
            catalogue.md:33:68  article-marked-twice
              “新法(2018) 第1条”在别处的核实记载不同：text，2026-01-10。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              同一条文只有一种核实情况；两处改成一致。
            """,
            """
            catalogue.md:33:68  article-marked-twice
              '新法(2018) 第1条' is marked otherwise elsewhere: text, 2026-01-10.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              An article is verified in one way; make the two agree.
            """),
        new("no-length",
            "length:\n  - { from: 2018-10-26, value: 24 hours, law: NEW-2018 第6条 }", "length: []",
            "length: []", "length:\n  - { from: 2018-10-26, value: 24 hours, law: NEW-2018 第6条 }",
            """
            catalogue.md:49:9  no-length
              期限没有写明长度。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              写至少一个 { from: …, value: …, law: … }。
            """,
            """
            catalogue.md:49:9  no-length
              The term has no length.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write at least one { from: …, value: …, law: … }.
            """),
        new("overlapping-dates",
            "{ from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }", "{ from: 2018-10-26, value: 2 months, law: NEW-2018 第1条 }",
            "{ from: 2018-10-26, value: 2 months, law: NEW-2018 第1条 }", "{ from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }",
            """
            catalogue.md:23:13  overlapping-dates
              有两个期限都自 2018-10-26 起。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              更正其中一个日期。
            """,
            """
            catalogue.md:23:13  overlapping-dates
              Two lengths apply from 2018-10-26.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Correct one of the dates.
            """),
        new("dates-out-of-order",
            "  - { from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }\n  - { from: 2018-10-26, value: 2 months, law: NEW-2018 第1条, verified: text, verified_on: 2026-01-10 }", "  - { from: 2018-10-26, value: 2 months, law: NEW-2018 第1条 }\n  - { from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }",
            "  - { from: 2018-10-26, value: 2 months, law: NEW-2018 第1条 }\n  - { from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }", "  - { from: 1997-01-01, value: 2 months, law: OLD-1997 第1条 }\n  - { from: 2018-10-26, value: 2 months, law: NEW-2018 第1条, verified: text, verified_on: 2026-01-10 }",
            """
            catalogue.md:23:13  dates-out-of-order
              1997-01-01 写在 2018-10-26 之后。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              按日期先后排列，或更正写错的日期。
            """,
            """
            catalogue.md:23:13  dates-out-of-order
              1997-01-01 stands behind 2018-10-26.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Put the entries in the order of their dates, or correct the date that is wrong.
            """),
        new("date-of-no-instrument",
            "by: 1 month\n", "by: { 1997-01-01: 1 month, 2019-10-26: 2 months }\n",
            "2019-10-26: 2 months", "2018-10-26: 2 months",
            """
            catalogue.md:17:1  date-of-no-instrument
              “inv-custody”有一项自 2019-10-26 起变更，而法律文件表中没有自该日施行的文件。
              该日前后的案件会适用错误的数字或条文。
              更正日期，或先在法律文件表中补上该文件。
            """,
            """
            catalogue.md:17:1  date-of-no-instrument
              A part of 'inv-custody' changes on 2019-10-26, a day on which no instrument of the table takes effect.
              Cases on either side of that day would get the wrong number or article.
              Correct the date, or add the instrument to the table first.
            """),
        new("extension-without-length",
            "    by: 1 month\n", "",
            "    approver: proc-up1", "    by: 1 month\n    approver: proc-up1",
            """
            catalogue.md:25:5  extension-without-length
              延长“inv-custody-ext-1”没有写明长度。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              写 by（增加多少）、to（总共至多多少）或 no-limit。
            """,
            """
            catalogue.md:25:5  extension-without-length
              The extension 'inv-custody-ext-1' has no length.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write by (how much is added), to (how much in all) or no-limit.
            """),
        new("ground-twice",
            "ground: inv-custody-ext-2,", "ground: inv-custody-ext-1,",
            "ground: inv-custody-ext-1,", "ground: inv-custody-ext-2,",
            """
            catalogue.md:29:15  ground-twice
              事由“inv-custody-ext-1”在第 25 行已经写过。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              合成一项；不同日期的值写成 { 日期: 值 }。
            """,
            """
            catalogue.md:29:15  ground-twice
              The ground 'inv-custody-ext-1' already stands on line 25.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Make them one entry; values of different dates are written { DATE: VALUE }.
            """),
        new("unknown-rung",
            "after: inv-custody-ext-1", "after: inv-custody-ext-3",
            "after: inv-custody-ext-3", "after: inv-custody-ext-1",
            """
            catalogue.md:17:1  unknown-rung
              “inv-custody”中的“after: inv-custody-ext-3”不存在；最接近的是“inv-custody-ext-1”。
              这一级延长永远不会被承认，合法羁押会被报成超期。
              改写为“inv-custody-ext-1”。
            """,
            """
            catalogue.md:17:1  unknown-rung
              'after: inv-custody-ext-3' of 'inv-custody' is not there; the nearest is 'inv-custody-ext-1'.
              The rung would never be recognised, and lawful custody would be reported as overdue.
              Write 'inv-custody-ext-1'.
            """),
        new("within",
            "within: limit", "within: limits",
            "within: limits", "within: limit",
            """
            catalogue.md:31:51  within
              “limits”不是限定；只能写“limit”。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              改写为“limit”，或删去这一项。
            """,
            """
            catalogue.md:31:51  within
              'limits' is no bound; only 'limit' is.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write 'limit', or take the entry out.
            """),
        new("starts-else",
            "duty: true", "starts-else: stage begin\nduty: true",
            "stage begin", "stage start",
            """
            catalogue.md:51:14  starts-else
              “stage begin”不能作为另一起算；只能写“环节起始”。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              改写为“stage start”，或删去这一行。
            """,
            """
            catalogue.md:51:14  starts-else
              'stage begin' cannot be the other start; only 'stage start' can.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write 'stage start', or take the line out.
            """),
        new("hours-and-days",
            "value: 2 months, law: NEW-2018 第1条", "value: 48 hours, law: NEW-2018 第1条",
            "value: 48 hours, law: NEW-2018 第1条", "value: 2 months, law: NEW-2018 第1条",
            """
            catalogue.md:22:3  hours-and-days
              以小时计的期限只能是自环节起始到某一节点的义务，不能与日、月混用，也不能延长。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              全部写成小时并写明 ends，或全部写成日、月。
            """,
            """
            catalogue.md:22:3  hours-and-days
              A length in hours is a duty from the stage's start to a milestone; it cannot be mixed with days or months, nor extended.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write all of it in hours, with 'ends', or all in days and months.
            """),
        new("several-stages",
            "stage: investigation\n", "stage: [investigation, first-instance]\n",
            "stage: [investigation, first-instance]\n", "stage: investigation\n",
            """
            catalogue.md:19:8  several-stages
              只有以小时计的期限可以适用于几个环节。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              为每个环节各写一个期限。
            """,
            """
            catalogue.md:19:8  several-stages
              Only a duty in hours may stand in several stages.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write a term for each stage.
            """),
        new("warning-in-days",
            "warn: 7 days", "warn: 1 month",
            "warn: 1 month", "warn: 7 days",
            """
            catalogue.md:34:7  warning-in-days
              预警只能以日计。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              写成“7 days”。
            """,
            """
            catalogue.md:34:7  warning-in-days
              A warning is counted in days.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write '7 days'.
            """),
        new("two-terms-for-a-stage",
            "stage: [criminal-detention, investigation]\nstarts: stage start\nends: interrogated-first\nlength:\n  - { from: 2018-10-26, value: 24 hours", "stage: investigation\nstarts: stage start\nends: interrogated-first\nlength:\n  - { from: 2018-10-26, value: 1 day",
            "stage: investigation\nstarts: stage start\nends: interrogated-first", "stage: criminal-detention\nstarts: stage start\nends: interrogated-first",
            """
            catalogue.md:44:1  two-terms-for-a-stage
              “interrogate”与“inv-custody”适用于同一环节、同一起算。
              一个环节会有两个届满日。
              用 procedure 或 starts 区分，或删去一个。
            """,
            """
            catalogue.md:44:1  two-terms-for-a-stage
              'interrogate' and 'inv-custody' are for one stage and start.
              One stage would have two deadlines.
              Tell them apart by procedure or starts, or take one out.
            """),
        new("stale-verification",
            "verified_on: 2026-01-10", "verified_on: 2023-01-10",
            "verified_on: 2023-01-10", "verified_on: 2026-01-10",
            """
            catalogue.md:23:90  stale-verification（提示）
              “新法(2018) 第1条”于 2023-01-10 核实，已超过 24 个月。
              这期间修改过的法律不会有人发觉。
              重新核对条文，再把 verified_on 改为核对之日。
            """,
            """
            catalogue.md:23:90  stale-verification (warning)
              '新法(2018) 第1条' was verified on 2023-01-10, more than 24 months ago.
              A change of the law since then would go unnoticed.
              Check the article again and set verified_on to that day.
            """),
        new("same-id-twice",
            "id: sep-a", "id: rst-a",
            "id: rst-a", "id: sep-a",
            """
            catalogue.md:100:1  same-id-twice
              “rst-a”在第 61 行已经用过。
              两条规则的结果会混为一个。
              给其中一个另取编号；已发布的编号不要改动。
            """,
            """
            catalogue.md:100:1  same-id-twice
              'rst-a' is already used on line 61.
              What the two find would be taken for one.
              Give one of them another id; leave the one that has been published.
            """),
        new("example-row",
            "| 月末 | 2025-12-31 |", "| 月末 | 2025-12-32 |",
            "| 月末 | 2025-12-32 |", "| 月末 | 2025-12-31 |",
            """
            catalogue.md:40:2  example-row
              “2025-12-32”不是日期（start）。
              这个例子不会被核对；目录整体不会被启用。
              写成 2026-02-28 的形式。
            """,
            """
            catalogue.md:40:2  example-row
              '2025-12-32' is no date (start).
              The example would not be tested, and the catalogue would not be loaded.
              Write it as 2026-02-28.
            """),
        new("unknown-column",
            "| 逮捕 | 事件 | 检查日 | 届满日 | 结论 |", "| 逮捕 | 事件 | 检查日 | 到期日 | 结论 |",
            "| 逮捕 | 事件 | 检查日 | 到期日 | 结论 |", "| 逮捕 | 事件 | 检查日 | 届满日 | 结论 |",
            """
            catalogue.md:38:22  unknown-column
              例表没有“到期日”这一列；最接近的是“检查日”。
              这一列不会被核对；目录整体不会被启用。
              改写为“检查日”。
            """,
            """
            catalogue.md:38:22  unknown-column
              A table of examples has no column '到期日'; the nearest is '检查日'.
              The column would not be tested, and the catalogue would not be loaded.
              Write '检查日'.
            """),
        new("without-examples",
            "```example\nname: 没有第二人\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }\nexpect: nothing\n```\n", "",
            "```hand-check\n", "```example\nname: 没有第二人\non: 2026-03-10\nexpect: nothing\n```\n\n```hand-check\n",
            """
            catalogue.md:100:1  without-examples
              “sep-a”没有不触发的例子。
              改错了也不会有人发觉。
              在其后补上例子。
            """,
            """
            catalogue.md:100:1  without-examples
              'sep-a' has no example that makes it stay silent.
              A mistake in it would go unnoticed.
              Add an example behind it.
            """),
    ];
}

namespace CustodyWatch.Rules.Tests.Catalogue;

/// <content>Of what is wrong with a setting, a point to be checked by hand, an override, or the place of a block.</content>
internal static partial class PlantedFaults
{
    private static readonly PlantedFault[] Others =
    [
        new("unknown-setting",
            "id: adult-age", "id: adult-ages",
            "id: adult-ages", "id: adult-age",
            """
            catalogue.md:232:8  unknown-setting
              没有“adult-ages”这项设置；最接近的是“adult-age”。
              这项设置不会被采用；目录整体不会被启用。
              改写为“adult-age”。
            """,
            """
            catalogue.md:232:8  unknown-setting
              'adult-ages' is not a setting; the nearest is 'adult-age'.
              The setting would not be used, and the catalogue would not be loaded.
              Write 'adult-age'.
            """),
        new("setting-not-a-number",
            "id: adult-age\nvalue: 18", "id: adult-age\nvalue: eighteen",
            "id: adult-age\nvalue: eighteen", "id: adult-age\nvalue: 18",
            """
            catalogue.md:232:8  setting-not-a-number
              “adult-age”应是整数。
              这项设置不会被采用；目录整体不会被启用。
              改写为“7”。
            """,
            """
            catalogue.md:232:8  setting-not-a-number
              'adult-age' must be a whole number.
              The setting would not be used, and the catalogue would not be loaded.
              Write '7'.
            """),
        new("unknown-reading",
            "value: month-end-sticky", "value: month-end",
            "value: month-end", "value: month-end-sticky",
            """
            catalogue.md:147:8  unknown-reading
              “month-rule”只能是：month-end-sticky、corresponding。
              这项设置不会被采用；目录整体不会被启用。
              改写为“month-end-sticky”。
            """,
            """
            catalogue.md:147:8  unknown-reading
              'month-rule' can only be month-end-sticky or corresponding.
              The setting would not be used, and the catalogue would not be loaded.
              Write 'month-end-sticky'.
            """),
        new("unknown-term",
            "id: month-rule\n", "id: month-rule\nterms: [inv-custodi]\n",
            "inv-custodi]", "inv-custody]",
            """
            catalogue.md:148:8  unknown-term
              “month-rule”所适用的期限“inv-custodi”不存在。
              这项设置不会被采用；目录整体不会被启用。
              改写为“inv-custody”。
            """,
            """
            catalogue.md:148:8  unknown-term
              'month-rule' is about the term 'inv-custodi', which is not there.
              The setting would not be used, and the catalogue would not be loaded.
              Write 'inv-custody'.
            """),
        new("setting-once",
            "```setting\nid: adult-age\nvalue: 18\n```\n", "",
            "## 设置 · Settings\n", "## 设置 · Settings\n\n```setting\nid: adult-age\nvalue: 18\n```\n",
            """
            catalogue.md:1:1  setting-once
              设置“adult-age”应恰好出现一次。
              期限无法计算。
              写一个 setting 块：id: adult-age。
            """,
            """
            catalogue.md:1:1  setting-once
              The setting 'adult-age' must stand there exactly once.
              No deadline could be worked out.
              Write one setting block with id: adult-age.
            """),
        new("unknown-rule",
            "with: [rst-a]", "with: [rst-b]",
            "with: [rst-b]", "with: [rst-a]",
            """
            catalogue.md:136:1  unknown-rule
              “hand-a”随同的规则“rst-b”不存在；最接近的是“rst-a”。
              告警上不会出现这个核对要点。
              改写为“rst-a”。
            """,
            """
            catalogue.md:136:1  unknown-rule
              'hand-a' goes with the rule 'rst-b', which is not there; the nearest is 'rst-a'.
              No alert would show the point.
              Write 'rst-a'.
            """),
        new("checked-by-hand-and-by-rule",
            "id: hand-a", "id: rst-a",
            "```hand-check\nid: rst-a", "```hand-check\nid: hand-a",
            """
            catalogue.md:136:1  checked-by-hand-and-by-rule
              “rst-a”既是规则又是人工核对。
              读者不知道程序是否检查了它。
              删去其中一个。
            """,
            """
            catalogue.md:136:1  checked-by-hand-and-by-rule
              'rst-a' is both a rule and a point to be checked by hand.
              Nobody could tell whether the program looks at it.
              Take one of them out.
            """),
        new("override-shape",
            "## 设置 · Settings\n", "```override\nfacility: \"330181111\"\nterm: inv-custody\n```\n\n## 设置 · Settings\n",
            "term: inv-custody\n```", "term: inv-custody\nwarn: 10 days\n```",
            """
            catalogue.md:144:1  override-shape
              对期限只能写 warn。
              override 不会被采用；目录整体不会被启用。
              更正这几行：warn。
            """,
            """
            catalogue.md:144:1  override-shape
              For a term only warn can be given.
              override would not be used, and the catalogue would not be loaded.
              Mend these lines: warn.
            """),
        new("override-loosens",
            "## 设置 · Settings\n", "```override\nfacility: \"330181111\"\nterm: inv-custody\nwarn: 3 days\n```\n\n## 设置 · Settings\n",
            "warn: 3 days\n```", "warn: 8 days\n```",
            """
            catalogue.md:144:1  override-loosens
              “inv-custody”在全国提前 7 日预警，这里写的是 3 日。
              这里的预警不会更早。
              写 8 日以上，或删去这个块。
            """,
            """
            catalogue.md:144:1  override-loosens
              'inv-custody' warns 7 days ahead everywhere, and 3 here.
              Nobody would be warned any earlier here.
              Write 8 days or more, or take the block out.
            """),
        new("table-without-term",
            "```hand-check\n", "| 例 | 起算 | 事件 | 检查日 | 届满日 | 结论 |\n|---|---|---|---|---|---|\n| 又一例 | 2026-01-15 10:00 | | 2026-01-15 | 2026-01-16 | 期限内 |\n\n```hand-check\n",
            "| 例 | 起算 | 事件 | 检查日 | 届满日 | 结论 |\n|---|---|---|---|---|---|\n| 又一例 | 2026-01-15 10:00 | | 2026-01-15 | 2026-01-16 | 期限内 |\n\n```hand-check\n", "```hand-check\n",
            """
            catalogue.md:135:1  table-without-term
              这个例表之前没有期限。
              这些例子不会被核对；目录整体不会被启用。
              把它移到所示期限之后；规则的例子写成 example 块。
            """,
            """
            catalogue.md:135:1  table-without-term
              No term stands before this table of examples.
              The examples would not be tested, and the catalogue would not be loaded.
              Move it behind the term it shows; examples of a rule are written as example blocks.
            """),
        new("example-without-rule",
            "## 规则 · Rules\n", "```example\nname: 放错地方\non: 2026-03-10\nexpect: nothing\n```\n\n## 规则 · Rules\n",
            "```example\nname: 放错地方\non: 2026-03-10\nexpect: nothing\n```\n\n", "",
            """
            catalogue.md:59:1  example-without-rule
              这个例子之前没有规则。
              example 不会被采用；目录整体不会被启用。
              把它移到所示规则之后。
            """,
            """
            catalogue.md:59:1  example-without-rule
              No rule stands before this example.
              example would not be used, and the catalogue would not be loaded.
              Move it behind the rule it shows.
            """),
        new("override-silences",
            "```hand-check\n", "```rule\nid: rst-c\ntitle: { zh: 危急, en: Critical }\nlaw: [NEW-2018 第7条]\ngiven: { a: person in custody }\nwhen: a.minor\nseverity: critical\nmessage: { zh: 危急, en: critical }\n```\n\n```example\nname: 未成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 2012-05-01 }\nexpect: { severity: critical }\n```\n\n```example\nname: 成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }\nexpect: nothing\n```\n\n```override\nfacility: \"330181111\"\nrule: rst-c\nsuspended: { zh: 改造, en: rebuilding }\nuntil: 2026-12-31\n```\n\n```hand-check\n",
            "```override\nfacility: \"330181111\"\nrule: rst-c\nsuspended: { zh: 改造, en: rebuilding }\nuntil: 2026-12-31\n```\n\n", "",
            """
            catalogue.md:162:1  override-silences
              “rst-c”不能停用：它可能是危急的。
              超期羁押或者死亡不会被任何人看到。
              删去这个块。
            """,
            """
            catalogue.md:162:1  override-silences
              'rst-c' cannot be suspended: it may be critical.
              Overdue custody or a death would be seen by nobody.
              Take the block out.
            """),
        new("masked-rule",
            "```hand-check\n", "```rule\nid: rst-c\ntitle: { zh: 危急, en: Critical }\nlaw: [NEW-2018 第7条]\ngiven: { a: person in custody }\nwhen: a.minor\nseverity: critical\nmessage: { zh: 危急, en: critical }\n```\n\n```example\nname: 未成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 2012-05-01 }\nexpect: { severity: critical }\n```\n\n```example\nname: 成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }\nexpect: nothing\n```\n\n```rule\nid: rst-d\ntitle: { zh: 危急, en: Critical }\nlaw: [NEW-2018 第7条]\ngiven: { a: person in custody }\nwhen: a.minor and a.convicted\nseverity: critical\nmessage: { zh: 危急, en: critical }\n```\n\n```example\nname: 未成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 2012-05-01 }\nexpect: { severity: critical }\n```\n\n```example\nname: 成年\non: 2026-03-10\npersons:\n  - person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }\nexpect: nothing\n```\n\n```hand-check\n",
            "id: rst-d\ntitle: { zh: 危急, en: Critical }\nlaw: [NEW-2018 第7条]\ngiven: { a: person in custody }\nwhen: a.minor and a.convicted\nseverity: critical", "id: rst-d\ntitle: { zh: 危急, en: Critical }\nlaw: [NEW-2018 第7条]\ngiven: { a: person in custody }\nwhen: a.minor and a.convicted\nseverity: high",
            """
            catalogue.md:162:1  masked-rule（提示）
              “rst-d”发现的，“rst-c”（第 136 行）都已发现。
              同一件事会有两个告警。
              给“rst-d”另定等级，在“rst-c”里除外它的情形，或删去它。
            """,
            """
            catalogue.md:162:1  masked-rule (warning)
              Whatever 'rst-d' finds, 'rst-c' (line 136) finds too.
              One matter would raise two alerts.
              Give 'rst-d' another severity, except its case in 'rst-c', or take it out.
            """),
    ];
}

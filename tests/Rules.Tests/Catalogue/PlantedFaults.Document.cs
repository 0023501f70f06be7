namespace CustodyWatch.Rules.Tests.Catalogue;

/// <content>Of what is wrong with the document, a block or a value.</content>
internal static partial class PlantedFaults
{
    private static readonly PlantedFault[] Document =
    [
        new("unknown-block",
            "```calendar", "```calender",
            "```calender", "```calendar",
            """
            catalogue.md:8:4  unknown-block
              没有“calender”这种块；最接近的是“calendar”。
              这个块会被忽略。
              改写为“calendar”，或去掉代码块的名称。
            """,
            """
            catalogue.md:8:4  unknown-block
              There is no block 'calender'; the nearest is 'calendar'.
              The block would be ignored.
              Write 'calendar', or take the name off the fence.
            """),
        new("block-not-closed",
            "with: [rst-a]\n```\n", "with: [rst-a]\n",
            "with: [rst-a]\n", "with: [rst-a]\n```\n",
            """
            catalogue.md:135:1  block-not-closed
              这个块没有结束，其后的全部内容都会算在它里面。
              规则会不声不响地消失；目录整体不会被启用。
              在块的最后一行之后写一行“```”。
            """,
            """
            catalogue.md:135:1  block-not-closed
              This block does not end, and everything behind it is taken for a part of it.
              The rule would be gone without a word; the catalogue would not be loaded.
              Write a line '```' behind the block's last.
            """),
        new("block-inside",
            "```calendar\nyear: 2026\noff: [2026-10-01 to 2026-10-07]\nwork: [2026-10-10]\n```", "- calendar\n\n  ```calendar\n  year: 2026\n  off: [2026-10-01 to 2026-10-07]\n  ```",
            "- calendar\n\n  ```calendar\n  year: 2026\n  off: [2026-10-01 to 2026-10-07]\n  ```", "```calendar\nyear: 2026\noff: [2026-10-01 to 2026-10-07]\nwork: [2026-10-10]\n```",
            """
            catalogue.md:10:3  block-inside
              “calendar”块在列表或引文里面，不会被读取。
              规则会不声不响地消失；目录整体不会被启用。
              在它前面加一行从行首写起的文字，并去掉块前的空格和“>”。
            """,
            """
            catalogue.md:10:3  block-inside
              This 'calendar' block stands inside a list or a quotation, where it is not read.
              The rule would be gone without a word; the catalogue would not be loaded.
              Put a line of text that begins at the margin before it, and take away the spaces and '>' in front of the block.
            """),
        new("block-indented",
            "```calendar\nyear: 2026\noff: [2026-10-01 to 2026-10-07]\nwork: [2026-10-10]\n```", "    ```calendar\n    year: 2026\n    ```",
            "    ```calendar\n    year: 2026\n    ```", "```calendar\nyear: 2026\n```",
            """
            catalogue.md:8:1  block-indented
              “```calendar”缩进了四格以上，不会被读取。
              规则会不声不响地消失；目录整体不会被启用。
              去掉整个块前面的空格。
            """,
            """
            catalogue.md:8:1  block-indented
              '```calendar' is indented by four spaces or more, where it is not read.
              The rule would be gone without a word; the catalogue would not be loaded.
              Take away the spaces in front of the whole block.
            """),
        new("block-empty",
            "```hand-check\nid: hand-a", "```hand-check\n```\n\n```hand-check\nid: hand-a",
            "```hand-check\n```\n\n", "",
            """
            catalogue.md:136:1  block-empty
              这个块不是“键: 值”的形式。
              hand-check 不会被采用；目录整体不会被启用。
              第一行写“id: …”。
            """,
            """
            catalogue.md:136:1  block-empty
              This block is not made of keys and values.
              hand-check would not be used, and the catalogue would not be loaded.
              Begin with a line 'id: …'.
            """),
        new("hidden-letter",
            "severity: high", "severity: hi\u200bgh",
            "severity: hi\u200bgh", "severity: high",
            """
            catalogue.md:76:13  hidden-letter
              这里有看不见的字符 U+200B。
              人看到的规则会与程序执行的不同；目录不会被启用。
              删去它：把光标放在它后面，按退格键。
            """,
            """
            catalogue.md:76:13  hidden-letter
              A letter that cannot be seen stands here, U+200B.
              People would see another rule than the program executes; the catalogue would not be loaded.
              Take it out: put the cursor behind it and press backspace.
            """),
        new("markdown-too-deep",
            "## 规则", Steps + "\n\n## 规则",
            Steps + "\n\n## 规则", "## 规则",
            """
            catalogue.md:1:1  markdown-too-deep
              Markdown 嵌套过深，或有一个表过大。
              目录不会被启用。
              减少引文、列表和强调的层次，或拆开大表。
            """,
            """
            catalogue.md:1:1  markdown-too-deep
              The Markdown is nested too deeply, or a table is too large.
              It would not be loaded.
              Use fewer levels of quotations, lists and emphasis, or split the large table.
            """),
        new("file-too-large",
            "## 规则", Times("限", 10001) + "\n\n## 规则",
            Times("限", 10001) + "\n\n## 规则", "## 规则",
            """
            catalogue.md:58:10001  file-too-large
              目录文件过大：这一行 10001 个字符。
              目录不会被启用。
              拆去无关的内容；上限为每行 10000 个字符。
            """,
            """
            catalogue.md:58:10001  file-too-large
              The catalogue is too large: 10001 letters in this line.
              It would not be loaded.
              Take out what does not belong; the limit is 10000 letters a line.
            """),
        new("instrument-heading",
            "| 简称 | 引用 |", "| 引用 | 简称 |",
            "| 引用 | 简称 |", "| 简称 | 引用 |",
            """
            catalogue.md:3:2  instrument-heading
              法律文件表的列名或次序不对。
              整个表都不会被读取，所有引用都会落空。
              标题行以“| 简称 | 引用 | 中文全称 | English | 自 | 至 |”开头。
            """,
            """
            catalogue.md:3:2  instrument-heading
              The columns of the table of instruments have other names, or another order.
              Nothing of the table would be read, and every citation would fail.
              Begin the heading row with '| 简称 | 引用 | 中文全称 | English | 自 | 至 |'.
            """),
        new("instrument-row",
            "| 2018-10-26 | | 全文 |", "| 2018.10.26 | | 全文 |",
            "| 2018.10.26 | | 全文 |", "| 2018-10-26 | | 全文 |",
            """
            catalogue.md:6:2  instrument-row
              法律文件表的这一行读不懂。
              引用它的规则不会被采用。
              六列依次为：简称、引用、中文全称、英文全称、自（日期）、至（日期或空）。
            """,
            """
            catalogue.md:6:2  instrument-row
              This row of the table of instruments cannot be read.
              Rules that cite it would not be used.
              Six columns: short name, form of citation, Chinese title, English title, first day, last day or empty.
            """),
        new("no-instruments",
            "| 简称 | 引用 | 中文全称 | English | 自 | 至 | 核实 |", "| Short | Form | Chinese | English | From | To | Verified |",
            "| Short | Form | Chinese | English | From | To | Verified |", "| 简称 | 引用 | 中文全称 | English | 自 | 至 | 核实 |",
            """
            catalogue.md:22:47  no-instruments
              目录没有“法律文件”表，无法核对引用。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              在目录开头补上法律文件表。
            """,
            """
            catalogue.md:22:47  no-instruments
              The catalogue has no table of instruments to look the citation up in.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Add the table of instruments at the head of the catalogue.
            """),
        new("yaml-fault",
            "title: { zh: 侦查羁押期限, en: Investigation }", "title: { zh: 侦查羁押期限, en: Investigation",
            "title: { zh: 侦查羁押期限, en: Investigation", "title: { zh: 侦查羁押期限, en: Investigation }",
            """
            catalogue.md:17:1  yaml-fault
              YAML 没有写完：括号、列表或映射没有结束。
              term 不会被采用；目录整体不会被启用。
              检查缩进、冒号后的空格、引号和括号是否成对。
            """,
            """
            catalogue.md:17:1  yaml-fault
              The YAML is not finished: a bracket, a list or a mapping does not end.
              term would not be used, and the catalogue would not be loaded.
              Look at the indentation, the space after each colon, and whether quotes and brackets are paired.
            """),
        new("yaml-alias",
            "severity: high", "severity: &h high",
            "severity: &h high", "severity: high",
            """
            catalogue.md:76:11  yaml-alias
              不允许使用锚点、别名或标签（& * !）。
              rule 不会被采用；目录整体不会被启用。
              把值直接写出来，或加引号。
            """,
            """
            catalogue.md:76:11  yaml-alias
              Anchors, aliases and tags (& * !) are not allowed.
              rule would not be used, and the catalogue would not be loaded.
              Write the value out, or put it in quotes.
            """),
        new("yaml-too-deep",
            "values:\n  allowed: 24 hours", "values:\n  allowed: [[[[[[[[[[[[24 hours]]]]]]]]]]]]",
            "[[[[[[[[[[[[24 hours]]]]]]]]]]]]", "24 hours",
            """
            catalogue.md:67:20  yaml-too-deep
              嵌套过深。
              rule 不会被采用；目录整体不会被启用。
              减少层次。
            """,
            """
            catalogue.md:67:20  yaml-too-deep
              The nesting is too deep.
              rule would not be used, and the catalogue would not be loaded.
              Use fewer levels.
            """),
        new("value-expected",
            "id: inv-custody", "id: [inv-custody]",
            "id: [inv-custody]", "id: inv-custody",
            """
            catalogue.md:17:5  value-expected
              这里应是一个单独的值，而不是列表或映射。
              term '[ inv-custody ]' 不会被采用；目录整体不会被启用。
              写成一个值。
            """,
            """
            catalogue.md:17:5  value-expected
              A single value belongs here, not a list or a mapping.
              term '[ inv-custody ]' would not be used, and the catalogue would not be loaded.
              Write one value.
            """),
        new("mapping-expected",
            "title: { zh: 侦查羁押期限, en: Investigation }", "title: 侦查羁押期限",
            "title: 侦查羁押期限", "title: { zh: 侦查羁押期限, en: Investigation }",
            """
            catalogue.md:18:8  mapping-expected
              这里应是“键: 值”的映射。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              写成 { zh: …, en: … }。
            """,
            """
            catalogue.md:18:8  mapping-expected
              A mapping of keys to values belongs here.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write { zh: …, en: … }.
            """),
        new("missing-key",
            "severity: high\nmessage:", "message:",
            "message:", "severity: high\nmessage:",
            """
            catalogue.md:61:1  missing-key
              缺少“等级”（severity）。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              补上一行“severity: …”。
            """,
            """
            catalogue.md:61:1  missing-key
              'severity' is missing.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Add a line 'severity: …'.
            """),
        new("unknown-key",
            "warn: 7 days", "warns: 7 days",
            "warns: 7 days", "warn: 7 days",
            """
            catalogue.md:34:1  unknown-key
              没有“warns”这个键；最接近的是“warn”。
              term 'inv-custody' 的这一行会被忽略。
              改写为“warn”。可用的键：id、title、stage、procedure、starts、starts-else、ends、cut、window、holiday、stay、length、extend、recount、exclude、warn、otherwise、severity、breach、notice、gap、duty、designated-residence。
            """,
            """
            catalogue.md:34:1  unknown-key
              'warns' is not a key here; the nearest is 'warn'.
              This line of term 'inv-custody' would be ignored.
              Write 'warn'. Keys that may stand here: id, title, stage, procedure, starts, starts-else, ends, cut, window, holiday, stay, length, extend, recount, exclude, warn, otherwise, severity, breach, notice, gap, duty, designated-residence.
            """),
        new("same-key-twice",
            "warn: 7 days", "warn: 7 days\n预警: 3 days",
            "\n预警: 3 days", "",
            """
            catalogue.md:35:1  same-key-twice
              “预警”与上面的“warn”是同一个键。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              删去这一行，或删去“warn”一行。
            """,
            """
            catalogue.md:35:1  same-key-twice
              '预警' is the same key as 'warn' above.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Take out this line, or the line 'warn'.
            """),
        new("not-a-date",
            "from: 2018-10-26, value: 24", "from: 2018/10/26, value: 24",
            "from: 2018/10/26, value: 24", "from: 2018-10-26, value: 24",
            """
            catalogue.md:50:13  not-a-date
              “2018/10/26”不是日期。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              写成 2026-02-28 的形式。
            """,
            """
            catalogue.md:50:13  not-a-date
              '2018/10/26' is not a date.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write it as 2026-02-28.
            """),
        new("not-a-number",
            "year: 2026", "year: 二〇二六",
            "year: 二〇二六", "year: 2026",
            """
            catalogue.md:9:7  not-a-number
              “二〇二六”不是整数。
              calendar 不会被采用；目录整体不会被启用。
              写成不带单位的整数，如 2。
            """,
            """
            catalogue.md:9:7  not-a-number
              '二〇二六' is not a whole number.
              calendar would not be used, and the catalogue would not be loaded.
              Write a whole number without a unit, such as 2.
            """),
        new("not-a-truth",
            "duty: true", "duty: maybe",
            "duty: maybe", "duty: true",
            """
            catalogue.md:51:7  not-a-truth
              “maybe”不是“是”或“否”。
              term 'interrogate' 不会被采用；目录整体不会被启用。
              写 true 或 false。
            """,
            """
            catalogue.md:51:7  not-a-truth
              'maybe' is neither true nor false.
              term 'interrogate' would not be used, and the catalogue would not be loaded.
              Write true or false.
            """),
        new("not-a-length",
            "by: 1 month", "by: one month",
            "by: one month", "by: 1 month",
            """
            catalogue.md:26:9  not-a-length
              “one month”不是期限。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              写成“7 days”“2 months”“1 month + 15 days”或“7日”“2个月”。
            """,
            """
            catalogue.md:26:9  not-a-length
              'one month' is not a length.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write '7 days', '2 months' or '1 month + 15 days'.
            """),
        new("unknown-code",
            "approver: proc-up1", "approver: proc-up",
            "approver: proc-up", "approver: proc-up1",
            """
            catalogue.md:27:15  unknown-code
              “proc-up”不在代码表“approver level”中；最接近的是“proc-up1”。
              term 'inv-custody' 不会被采用；目录整体不会被启用。
              改写为“proc-up1”。
            """,
            """
            catalogue.md:27:15  unknown-code
              'proc-up' is not a code of 'approver level'; the nearest is 'proc-up1'.
              term 'inv-custody' would not be used, and the catalogue would not be loaded.
              Write 'proc-up1'.
            """),
        new("calendar-day",
            "work: [2026-10-10]", "work: [2025-10-10]",
            "work: [2025-10-10]", "work: [2026-10-10]",
            """
            catalogue.md:11:7  calendar-day
              这里应是 2026 年的日期。
              calendar 不会被采用；目录整体不会被启用。
              写成 2026-10-01，或 2026-10-01 to 2026-10-07。
            """,
            """
            catalogue.md:11:7  calendar-day
              Days of 2026 belong here.
              calendar would not be used, and the catalogue would not be loaded.
              Write 2026-10-01, or 2026-10-01 to 2026-10-07.
            """),
        new("too-many-problems",
            "## 规则", Times("```rulle\n```\n\n", 500) + "## 规则",
            Times("```rulle\n```\n\n", 500), "",
            """
            catalogue.md:1555:4  too-many-problems
              问题太多：从这里起的不再列出，已列出 499 个。
              其余部分没有检查；目录整体不会被启用。
              先更正已列出的，再检查一次。
            """,
            """
            catalogue.md:1555:4  too-many-problems
              There are too many problems: 499 are told, and those from here on are not.
              The rest has not been checked, and the catalogue would not be loaded.
              Correct those that are told, and check again.
            """),
    ];
}

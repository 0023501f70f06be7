namespace CustodyWatch.Rules.Tests.Catalogue;

/// <content>Of what is wrong with an expression, or what it makes of a rule.</content>
internal static partial class PlantedFaults
{
    private static readonly PlantedFault[] Expressions =
    [
        new("unexpected-letter",
            "not u.emergency", "not u.emergency; u.behind_back",
            ";", " or",
            """
            catalogue.md:72:20  unexpected-letter
              不认识的符号“;”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              删去它。
            """,
            """
            catalogue.md:72:20  unexpected-letter
              ';' means nothing here.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Take it out.
            """),
        new("unexpected-word",
            "not u.emergency", "not u.emergency and",
            "not u.emergency and", "not u.emergency",
            """
            catalogue.md:72:24  unexpected-word
              不应出现结尾：这里应是一个值。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              更正表达式。
            """,
            """
            catalogue.md:72:24  unexpected-word
              the end does not belong here: a value belongs here.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Correct the expression.
            """),
        new("open-quote",
            "not u.emergency", "u.person.name != '张三",
            "'张三", "'张三'",
            """
            catalogue.md:72:22  open-quote
              引号没有闭合。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              补上闭合的引号。
            """,
            """
            catalogue.md:72:22  open-quote
              The quote is not closed.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Add the closing quote.
            """),
        new("open-brace",
            "{u.applied_at} 起", "{u.applied_at 起",
            "{u.applied_at 起", "{u.applied_at} 起",
            """
            catalogue.md:78:7  open-brace
              花括号没有闭合。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              补上“}”。
            """,
            """
            catalogue.md:78:7  open-brace
              A brace is not closed.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Add '}'.
            """),
        new("expression-too-deep",
            "not u.emergency", Times("not ", 70) + "u.emergency",
            Times("not ", 70), "not ",
            """
            catalogue.md:72:265  expression-too-deep
              表达式嵌套过深。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              用“let”把它拆成几步。
            """,
            """
            catalogue.md:72:265  expression-too-deep
              The expression is nested too deeply.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Split it into steps with 'let'.
            """),
        new("expression-too-long",
            "not u.emergency", "not u.emergency" + Times(" or u.behind_back", 250),
            Times(" or u.behind_back", 250), "",
            """
            catalogue.md:72:5  expression-too-long
              表达式过长。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              用“let”把它拆成几步。
            """,
            """
            catalogue.md:72:5  expression-too-long
              The expression is too long.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Split it into steps with 'let'.
            """),
        new("expression-too-large",
            "  until: u.applied_at", "  a0: u.emergency or u.emergency\n  a1: a0 or a0\n  a2: a1 or a1\n  a3: a2 or a2\n  a4: a3 or a3\n  a5: a4 or a4\n  a6: a5 or a5\n  a7: a6 or a6\n  a8: a7 or a7\n  a9: a8 or a8\n  a10: a9 or a9\n  a11: a10 or a10\n  until: u.applied_at",
            "  a0: u.emergency or u.emergency\n  a1: a0 or a0\n  a2: a1 or a1\n  a3: a2 or a2\n  a4: a3 or a3\n  a5: a4 or a4\n  a6: a5 or a5\n  a7: a6 or a6\n  a8: a7 or a7\n  a9: a8 or a8\n  a10: a9 or a9\n  a11: a10 or a10\n", "",
            """
            catalogue.md:77:7  expression-too-large
              表达式展开后过大：其中的定义层层引用。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              删去多余的定义，或让每个定义只用一次前面的定义。
            """,
            """
            catalogue.md:77:7  expression-too-large
              The expression is too large once its definitions are put in.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Take out definitions that are not needed, or use each definition once in the next.
            """),
        new("message-too-long",
            "未经批准使用戒具\"", Times("未", 4001) + "\"",
            Times("未", 4001) + "\"", "未经批准使用戒具\"",
            """
            catalogue.md:78:7  message-too-long
              说明过长。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              写得短一些。
            """,
            """
            catalogue.md:78:7  message-too-long
              The message is too long.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Write it shorter.
            """),
        new("reserved-name",
            "  allowed: 24 hours", "  today: 24 hours\n  allowed: 24 hours",
            "  today:", "  my_today:",
            """
            catalogue.md:67:3  reserved-name
              “today”不能作名称：它在表达式里另有含义。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改成别的名称，如“my_today”。
            """,
            """
            catalogue.md:67:3  reserved-name
              'today' cannot be a name: it means something else in an expression.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Give it another name, such as 'my_today'.
            """),
        new("name-twice",
            "  until: u.applied_at", "  allowed: u.applied_at\n  until: u.applied_at",
            "  allowed: u.applied_at", "  allowed_2: u.applied_at",
            """
            catalogue.md:69:3  name-twice
              “allowed”已经是别的东西的名称。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改成别的名称，如“allowed_2”。
            """,
            """
            catalogue.md:69:3  name-twice
              'allowed' is already the name of something else.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Give it another name, such as 'allowed_2'.
            """),
        new("never-matches",
            "not u.emergency", "u.approved_at is present",
            "u.approved_at is present", "not u.emergency",
            """
            catalogue.md:72:5  never-matches
              条件“u.approved_at is present”与前面的条件不可能同时成立。
              这条规则永远不会发现任何人。
              更正它，或删去与它矛盾的条件。
            """,
            """
            catalogue.md:72:5  never-matches
              'u.approved_at is present' can never hold together with the conditions before it.
              The rule would never find anybody.
              Correct it, or take out the condition it contradicts.
            """),
        new("condition-always-true",
            "not u.emergency", "u.emergency or not u.emergency",
            "u.emergency or not u.emergency", "not u.emergency",
            """
            catalogue.md:72:5  condition-always-true
              条件“u.emergency or not u.emergency”无论事实如何都成立。
              它不起任何作用，人却以为起作用。
              更正它，或删去它。
            """,
            """
            catalogue.md:72:5  condition-always-true
              'u.emergency or not u.emergency' holds whatever the facts are.
              It asks nothing, and people believe that it does.
              Correct it, or take it out.
            """),
        new("example-case",
            "stage_id: s1, kind", "stage_ids: s1, kind",
            "stage_ids: s1, kind", "stage_id: s1, kind",
            """
            catalogue.md:118:3  example-case
              catalogue.md:119:17: 'stage_ids' is not a key of 'stages'; the nearest is 'stage_id'. What stands under it would be ignored. Write 'stage_id', or leave the line out.
              example 不会被采用；目录整体不会被启用。
              更正这个例子。
            """,
            """
            catalogue.md:118:3  example-case
              catalogue.md:119:17: 'stage_ids' is not a key of 'stages'; the nearest is 'stage_id'. What stands under it would be ignored. Write 'stage_id', or leave the line out.
              example would not be used, and the catalogue would not be loaded.
              Correct the example.
            """),
        new("expectation",
            "expect: nothing", "expect: none",
            "expect: none", "expect: nothing",
            """
            catalogue.md:96:9  expectation
              结论写“nothing”“undecided”，或写应发现的内容。
              example 不会被采用；目录整体不会被启用。
              写成 { since: 2026-03-17, severity: high }。
            """,
            """
            catalogue.md:96:9  expectation
              Write 'nothing', 'undecided', or what must be found.
              example would not be used, and the catalogue would not be loaded.
              Write { since: 2026-03-17, severity: high }.
            """),
    ];
}

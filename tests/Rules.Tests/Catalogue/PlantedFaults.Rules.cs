namespace CustodyWatch.Rules.Tests.Catalogue;

/// <content>Of what is wrong with a rule.</content>
internal static partial class PlantedFaults
{
    private static readonly PlantedFault[] Rules =
    [
        new("unknown-given",
            "u: restraint use", "u: restraint uses",
            "u: restraint uses", "u: restraint use",
            """
            catalogue.md:65:6  unknown-given
              没有“restraint uses”这种对象；最接近的是“restraint use”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              可用的对象见 rules vocabulary。
            """,
            """
            catalogue.md:65:6  unknown-given
              There is no 'restraint uses' to be given; the nearest is 'restraint use'.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              'rules vocabulary' lists what may be given.
            """),
        new("missing-law",
            "law: [NEW-2018 第7条]", "law: []",
            "law: []", "law: [NEW-2018 第7条]",
            """
            catalogue.md:63:6  missing-law
              规则没有法律依据。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              写上依据，如 [CPL-2018 第99条]。
            """,
            """
            catalogue.md:63:6  missing-law
              The rule cites no law.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Cite an article, such as [CPL-2018 第99条].
            """),
        new("no-condition",
            "when: not a.convicted or not b.convicted", "when: []",
            "when: []", "when: not a.convicted or not b.convicted",
            """
            catalogue.md:106:7  no-condition
              规则没有条件。
              rule 'sep-a' 不会被采用；目录整体不会被启用。
              在 when 下写至少一个条件。
            """,
            """
            catalogue.md:106:7  no-condition
              The rule has no condition.
              rule 'sep-a' would not be used, and the catalogue would not be loaded.
              Write at least one condition under when.
            """),
        new("unknown-name",
            "u.approved_at is missing", "u.aproved_at is missing",
            "u.aproved_at is missing", "u.approved_at is missing",
            """
            catalogue.md:71:7  unknown-name
              “戒具使用”没有“aproved_at”；最接近的是“approved_at”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改写为“approved_at”。可用的名称见 rules vocabulary。
            """,
            """
            catalogue.md:71:7  unknown-name
              'restraint use' has no 'aproved_at'; the nearest is 'approved_at'.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Write 'approved_at'. 'rules vocabulary' lists all names.
            """),
        new("no-members",
            "u.approved_at is missing", "u.approved_at.day is missing",
            "u.approved_at.day is missing", "u.approved_at is missing",
            """
            catalogue.md:71:19  no-members
              时刻没有下级名称。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              删去句点及其后的名称。
            """,
            """
            catalogue.md:71:19  no-members
              A date-time has no names of its own.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Take out the full stop and the name after it.
            """),
        new("unlike-types",
            "not u.emergency", "u.emergency = 3",
            "u.emergency = 3", "u.emergency = false",
            """
            catalogue.md:72:19  unlike-types
              这里应是真假，却是数。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              比较或填写同类的值。
            """,
            """
            catalogue.md:72:19  unlike-types
              A truth belongs here, but this is a number.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Compare or give values of one type.
            """),
        new("no-order",
            "not u.emergency", "u.emergency < true",
            "u.emergency < true", "u.emergency != true",
            """
            catalogue.md:72:17  no-order
              真假没有大小之分。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改用 = 或 !=。
            """,
            """
            catalogue.md:72:17  no-order
              A truth has no order.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Use = or !=.
            """),
        new("no-sum",
            "until: u.applied_at + allowed", "until: today + 1",
            "today + 1", "end of (1 day from today)",
            """
            catalogue.md:69:16  no-sum
              日期不能加减；日期请写“15 days from …”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改用 from。
            """,
            """
            catalogue.md:69:16  no-sum
              A date cannot be added to; for dates write '15 days from …'.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Use 'from' instead.
            """),
        new("no-comparison",
            "not u.emergency", "allowed > 2 hours",
            "allowed > 2 hours", "u.applied_at + allowed > u.applied_at + 2 hours",
            """
            catalogue.md:72:13  no-comparison
              期限不能直接比较。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              比较它们得出的日期。
            """,
            """
            catalogue.md:72:13  no-comparison
              A length cannot be compared.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Compare the dates they lead to.
            """),
        new("no-list",
            "not u.emergency", "u.emergency in [true]",
            "u.emergency in [true]", "u.emergency = true",
            """
            catalogue.md:72:17  no-list
              真假不能用“in”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              用 = 比较。
            """,
            """
            catalogue.md:72:17  no-list
              A truth cannot stand before 'in'.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Compare with =.
            """),
        new("hours-expected",
            "u.applied_at + allowed", "u.applied_at + 1 day",
            "1 day", "24 hours",
            """
            catalogue.md:69:25  hours-expected
              时刻只能加小时。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              写成小时，如 24 hours。
            """,
            """
            catalogue.md:69:25  hours-expected
              Only hours can be added to a date-time.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Write hours, such as 24 hours.
            """),
        new("days-expected",
            "since: date of u.applied_at", "since: 24 hours from date of u.applied_at",
            "24 hours from", "1 day from",
            """
            catalogue.md:75:17  days-expected
              小时不能用“from”。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              写“时刻 + 24 hours”。
            """,
            """
            catalogue.md:75:17  days-expected
              Hours cannot stand before 'from'.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Write 'moment + 24 hours'.
            """),
        new("number-too-large",
            "not u.emergency", "u.applied_at + 99999999999 hours < day_end",
            "99999999999", "999",
            """
            catalogue.md:72:20  number-too-large
              数字“99999999999”过大。
              rule 'rst-a' 不会被采用；目录整体不会被启用。
              改写成较小的数。
            """,
            """
            catalogue.md:72:20  number-too-large
              The number 99999999999 is too large.
              rule 'rst-a' would not be used, and the catalogue would not be loaded.
              Write a smaller one.
            """),
    ];
}

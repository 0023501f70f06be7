using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Web.Given;

/// <summary>Findings as a sweep gives them.</summary>
internal static class AFinding
{
    /// <summary>杭州市余杭区看守所</summary>
    public const string Yuhang = "330110111";

    /// <summary>杭州市西湖区看守所, of the same office.</summary>
    public const string Xihu = "330106111";

    /// <summary>绍兴市看守所, of another office.</summary>
    public const string Shaoxing = "330600111";

    /// <summary>Arrested 2025-11-12; two months, one more, and four days left out: to 2026-02-16.</summary>
    public static Finding Overdue(string person, string deadlineOn = "2026-02-16") => new()
    {
        Rule = "inv-custody-overdue",
        FacilityCode = Yuhang,
        Title = new("侦查羁押期限：超期羁押", "Investigation custody: overdue custody"),
        Severity = Severity.Critical,
        Subjects = [person],
        Since = Day(deadlineOn).AddDays(1),
        DeadlineOn = Day(deadlineOn),
        Message = new($"侦查羁押期限已于 {deadlineOn} 届满，仍在押", $"investigation custody ended on {deadlineOn}, still in custody"),
        Law = ["中华人民共和国刑事诉讼法（2018年修正）第156条"],
        Facts = new Dictionary<string, string?>
        {
            ["c.status"] = "overdue", ["c.deadline"] = deadlineOn, ["c.authority"] = "余杭区公安分局", ["c.recorded_deadline"] = null,
        },
        Steps =
        [
            new("base", Day("2025-11-12"), Day("2026-01-12"), "2 months", "刑事诉讼法(2018) 第156条", null),
            new("extension", Day("2026-01-12"), Day("2026-02-12"), "1 month", "刑事诉讼法(2018) 第156条", new("侦查羁押期限第一次延长", "first extension")),
            new("exclusion", Day("2026-01-20"), Day("2026-02-16"), "4 days", "刑事诉讼法(2018) 第149条", new("精神病鉴定", "psychiatric evaluation")),
        ],
        Timeline = Timeline(deadlineOn),
    };

    /// <summary>The same clock as a picture, of the morning of 2026-02-28.</summary>
    public static CustodyTimeline Timeline(string deadlineOn) => new()
    {
        AsOf = Day("2026-02-28"),
        Rows =
        [
            new()
            {
                Kind = "investigation",
                StartedOn = Day("2025-11-12"),
                Limits =
                [
                    new()
                    {
                        Status = ClockStatus.Overdue,
                        StartedOn = Day("2025-11-12"),
                        DeadlineOn = Day(deadlineOn),
                        DaysOverdue = DayCount.Between(Day(deadlineOn), Day("2026-02-28")),
                        Parts =
                        [
                            new("base", Day("2025-11-12"), Day("2026-01-12"), null, "2 months", null, null),
                            new("extension", Day("2026-01-12"), Day("2026-02-12"), null, "1 month", "inv-custody-ext-1", null),
                            new("exclusion", Day("2026-01-20"), Day("2026-02-16"), Day("2026-01-24"), "4 days", "psychiatric-evaluation", null),
                        ],
                    },
                ],
            },
        ],
    };

    public static Finding DueToday(string person, string deadlineOn) => Overdue(person, deadlineOn) with
    {
        Rule = "trial1-due-today",
        Title = new("一审审理期限：今日届满", "First instance: due today"),
        Severity = Severity.High,
        Since = Day(deadlineOn),
    };

    public static Finding Expiring(string person, string deadlineOn) => Overdue(person, deadlineOn) with
    {
        Rule = "inv-custody-expiring",
        Title = new("侦查羁押期限：即将届满", "Investigation custody: expiring"),
        Severity = Severity.Medium,
        Since = Day(deadlineOn).AddDays(-7),
    };

    public static Finding SameCell(string person, string other) => new()
    {
        Rule = "sep-03",
        FacilityCode = Yuhang,
        Title = new("同案犯同监室羁押", "Co-defendants held in one cell"),
        Severity = Severity.High,
        Subjects = [person, other],
        Since = Day("2026-02-20"),
        Message = new("同案犯自 2026-02-20 起同押于 203 监室", "co-defendants have shared cell 203 since 2026-02-20"),
        Law = ["中华人民共和国看守所条例（国务院令第52号）第14条"],
    };

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant, given in civil time.</summary>
    public static DateTimeOffset At(string civil) =>
        new DateTimeOffset(DateTime.ParseExact(civil, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();
}

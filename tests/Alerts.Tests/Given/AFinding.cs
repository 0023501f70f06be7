using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Given;

/// <summary>Findings as a sweep of 余杭区看守所 gives them, for the tests of everything that lives on findings.</summary>
internal static class AFinding
{
    public const string Facility = "330110111";

    public static Finding Overdue(
        string person = "p1", string deadlineOn = "2026-02-28", Severity severity = Severity.Critical, string message = "张三羁押超期") => new()
    {
        Rule = "inv-custody-overdue",
        FacilityCode = Facility,
        Title = new("侦查羁押期限超期", "Investigation custody overdue"),
        Severity = severity,
        Subjects = [person],
        Since = Day(deadlineOn).AddDays(1),
        DeadlineOn = Day(deadlineOn),
        Message = new(message, "custody overdue"),
        Law = ["中华人民共和国刑事诉讼法（2018）第一百五十六条"],
        Facts = new Dictionary<string, string?> { ["stage.kind"] = "investigation", ["person.birth_on"] = null },
        Steps = [new("base", Day("2025-12-28"), Day(deadlineOn), "2 months", "刑事诉讼法(2018) 第156条", null)],
        Timeline = Timeline("2026-03-01", deadlineOn),
    };

    /// <summary>Arrested 2025-12-28, two months to the deadline, and overdue on the day.</summary>
    public static CustodyTimeline Timeline(string asOf, string deadlineOn) => new()
    {
        AsOf = Day(asOf),
        Rows =
        [
            new()
            {
                Kind = "investigation",
                StartedOn = Day("2025-12-28"),
                Limits =
                [
                    new()
                    {
                        Title = new("侦查羁押期限", "Custody for investigation after arrest"),
                        Status = Day(asOf) > Day(deadlineOn) ? ClockStatus.Overdue : ClockStatus.Expiring,
                        StartedOn = Day("2025-12-28"),
                        DeadlineOn = Day(deadlineOn),
                        DaysLeft = Math.Max(0, Day(deadlineOn).DayNumber - Day(asOf).DayNumber),
                        DaysOverdue = Math.Max(0, Day(asOf).DayNumber - Day(deadlineOn).DayNumber),
                        Parts = [new("base", Day("2025-12-28"), Day(deadlineOn), null, "2 months", null, null)],
                    },
                ],
            },
        ],
    };

    public static Finding Expiring(string person, string deadlineOn) =>
        Overdue(person, deadlineOn, Severity.Medium, "即将届满") with
        {
            Rule = "inv-custody-expiring",
            Title = new("侦查羁押期限即将届满", "Investigation custody expiring"),
            Since = Day(deadlineOn).AddDays(-7),
        };

    public static Finding SameCell(string person, string other) => new()
    {
        Rule = "sep-03",
        FacilityCode = Facility,
        Title = new("同案犯同监室", "Co-defendants in one cell"),
        Severity = Severity.High,
        Subjects = [person, other],
        Since = Day("2026-02-20"),
        Message = new("张三与李四同押于 203 监室", "in one cell"),
    };

    public static Finding MissingBirthDate(string person, Severity severity = Severity.Low) => new()
    {
        Rule = "data-missing-value",
        FacilityCode = Facility,
        Title = new("缺少必填数据", "Missing value"),
        Severity = severity,
        Subjects = [person],
        Detail = $"person/{person}/birth_on",
        Message = new("缺少出生日期", "birth date missing"),
    };

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant, given in the centre's civil time.</summary>
    public static DateTimeOffset Instant(string civil) =>
        new(DateTime.ParseExact(civil, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}

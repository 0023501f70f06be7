using System.Globalization;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>Counts a stage's deadline from its rows alone: the limits of the Criminal Procedure Law of 2018, written down a second time.</summary>
internal static class Recount
{
    /// <summary>The last lawful day; null where there is none, or none can be given.</summary>
    public static DateOnly? Deadline(RawRow stage, IReadOnlyList<RawRow> events)
    {
        var (startedOn, procedure) = (Date(stage["started_on"])!.Value, stage["procedure"]);
        foreach (var row in events.Where(row => row["kind"] == "recount" && row["ground"] is not "supplement-resubmitted" and not "remand-received"))
            (startedOn, procedure) = (Date(row["occurred_on"])!.Value, row["ground"] == "converted-to-ordinary" ? "ordinary" : procedure);
        var request = events.SingleOrDefault(row => row["ground"] == "arrest-request-received");
        if (request is not null)
            return Date(request["occurred_on"])!.Value.AddDays(7);
        if (events.Any(row => row["kind"] == "exclusion" && row["until_on"] is null) || Base(stage["kind"], procedure, startedOn) is not { } deadline)
            return null;
        deadline = events.Where(row => row["kind"] == "exclusion" && Date(row["occurred_on"]) >= startedOn)
            .Aggregate(deadline, (day, row) => day.AddDays(Date(row["until_on"])!.Value.DayNumber - Date(row["occurred_on"])!.Value.DayNumber));
        return events.Where(row => row["kind"] == "extension").OrderBy(row => row["approved_on"], StringComparer.Ordinal)
            .Aggregate(deadline, Extend);
    }

    public static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Base(string? kind, string? procedure, DateOnly startedOn) => (kind, procedure) switch
    {
        ("criminal-detention", _) => startedOn.AddDays(3), // art 91(1)
        ("procuratorate-detention", _) => startedOn.AddDays(14), // art 167
        ("supervision-detention", _) => startedOn.AddDays(10), // art 170(2)
        ("investigation", _) => Months(startedOn, 2), // art 156
        ("prosecution-review" or "first-instance", "fast-track") => startedOn.AddDays(10), // arts 172(1), 225
        ("prosecution-review" or "supplementary-investigation", _) => Months(startedOn, 1), // arts 172(1), 175(3)
        ("first-instance", "summary") => startedOn.AddDays(20), // art 220
        ("first-instance", _) => Months(startedOn, 3), // art 208(1)
        ("second-instance", _) => Months(startedOn, 2), // art 243
        _ => null,
    };

    private static DateOnly Extend(DateOnly deadline, RawRow row)
    {
        Assert.True(Date(row["approved_on"]) <= deadline, $"{row.Key} was decided after {deadline:yyyy-MM-dd}");
        var length = int.Parse(row["length"]!, CultureInfo.InvariantCulture);
        return row["unit"] == "day" ? deadline.AddDays(length) : Months(deadline, length);
    }

    // SPC-2021 art 202(1): to the same day, from a month's end to a month's end.
    private static DateOnly Months(DateOnly day, int months) =>
        day.AddDays(1).Month == day.Month ? day.AddMonths(months) : day.AddDays(1).AddMonths(months).AddDays(-1);
}

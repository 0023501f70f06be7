using System.Globalization;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

/// <summary>Puts a sweep's changes into words for the history of each alert.</summary>
public static class History
{
    /// <summary>Gives the entries for the changes of one sweep.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="asOf">The day the sweep was made for.</param>
    /// <param name="at">The instant it was made.</param>
    /// <returns>One entry a change, save for refreshed alerts where only the number of days has moved on.</returns>
    public static IReadOnlyList<AlertEntry> Of(IEnumerable<AlertChange> changes, DateOnly asOf, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return
        [
            .. from change in changes
               let note = Note(change, Iso(asOf))
               where note is not null
               select new AlertEntry(change.After.AlertId, new(at, Kind(change.Kind), By: null, note.Zh, note.En)),
        ];
    }

    private static Bilingual? Note(AlertChange change, string day) => change.Kind switch
    {
        AlertChangeKind.Raised => new($"{day} 的巡查发现", $"found by the sweep for {day}"),
        AlertChangeKind.Returned => new($"{day} 的巡查再次发现", $"found again by the sweep for {day}"),
        AlertChangeKind.Resolved => new($"{day} 的巡查不再发现", $"no longer found by the sweep for {day}"),
        _ => Differences(change.Before!, change.After),
    };

    private static Bilingual? Differences(Alert before, Alert after)
    {
        var (was, now) = (before.Finding, after.Finding);
        Bilingual?[] differences =
        [
            was.Severity == now.Severity ? null : new(
                $"级别：{was.Severity.Zh()} → {now.Severity.Zh()}", $"severity: {was.Severity.Id()} → {now.Severity.Id()}"),
            Difference("起始日", "since", Iso(was.Since), Iso(now.Since)),
            Difference("届满日", "deadline", Iso(was.DeadlineOn), Iso(now.DeadlineOn)),
            Difference("姓名", "name", Names(before), Names(after)),
            Difference("检察室", "office", before.OfficeCode, after.OfficeCode),
        ];
        var seen = differences.OfType<Bilingual>().ToList();
        return seen.Count == 0 ? null : new(
            string.Join('；', seen.Select(difference => difference.Zh)), string.Join("; ", seen.Select(difference => difference.En)));
    }

    private static Bilingual? Difference(string zh, string en, string? was, string? now) =>
        was == now ? null : new($"{zh}：{was ?? "无"} → {now ?? "无"}", $"{en}: {was ?? "none"} → {now ?? "none"}");

    private static string Names(Alert alert) => string.Join('、', alert.Subjects.Select(subject => subject.Name ?? "?"));

    private static string Kind(AlertChangeKind kind) => kind switch
    {
        AlertChangeKind.Raised => AlertEventKinds.Raised,
        AlertChangeKind.Returned => AlertEventKinds.Returned,
        AlertChangeKind.Refreshed => AlertEventKinds.Refreshed,
        AlertChangeKind.Resolved => AlertEventKinds.Resolved,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a change; this is a bug in CustodyWatch."),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day is { } known ? Iso(known) : null;
}

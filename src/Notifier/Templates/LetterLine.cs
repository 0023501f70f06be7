using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Templates;

/// <summary>One alert as a mail shows it.</summary>
/// <param name="Severity">How grave.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Names">The masked names; null where the alert is about nobody (an incident, a row).</param>
/// <param name="News">Why it is in the mail: new, back, or graver.</param>
/// <param name="Deadline">The deadline and how far away it is; null where there is none.</param>
/// <param name="Since">The first day the violation held; null where unknown.</param>
/// <param name="AlertId">The alert.</param>
/// <param name="Link">Its page; null where no address of the pages is set.</param>
internal sealed record LetterLine(
    Severity Severity, string Title, string? Names, string News, string? Deadline, string? Since, string AlertId, string? Link)
{
    // What a mail can be acted on: the next paper, and the way out. The page lists everything.
    private static readonly string[] RemediesTold = ["extension", "act", "handover", "release"];

    /// <summary>What would lawfully clear it, as far as a mail tells it.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [];

    /// <summary>An earlier deadline under another reading of the law, with that reading; null where none is earlier.</summary>
    public string? Earlier { get; init; }

    /// <summary>The picture; null where there is none, or the same one stands above.</summary>
    public LetterPicture? Picture { get; init; }

    public static LetterLine Of(AlertChange change, DateOnly asOf, Uri? linkBase)
    {
        var (alert, finding) = (change.After, change.After.Finding);
        return new(
            finding.Severity,
            TitleOf(finding),
            NamesOf(alert),
            NewsOf(change),
            finding.DeadlineOn is { } deadlineOn ? $"{Due(finding) ?? Iso(deadlineOn)}，{Distance(deadlineOn, asOf)}" : null,
            finding.Since is { } since ? Iso(since) : null,
            alert.AlertId,
            linkBase is null ? null : Letter.Link(linkBase, $"alerts/{Uri.EscapeDataString(alert.AlertId)}"))
        {
            Remedies = [.. finding.Remedies.Where(remedy => RemediesTold.Contains(remedy.Kind)).Select(remedy => OneLine.Of(remedy.Text.Zh, 200))],
            Earlier = EarlierOf(finding),
        };
    }

    private static string? EarlierOf(Finding finding) =>
        finding.OtherReadings.Where(other => other is { Earlier: true, DeadlineOn: not null, WarnFromOn: null } && other.DeadlineOn < finding.DeadlineOn)
            .MinBy(other => other.DeadlineOn) is { } earliest
            ? $"届满日为 {Iso(earliest.DeadlineOn!.Value)}，较早（{OneLine.Of(earliest.Title?.Zh ?? earliest.Switch, 80)}）"
            : null;

    private static string? Due(Finding finding) => finding.DeadlineAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The rule's title, or its id where it has none.</summary>
    public static string TitleOf(Finding finding) => OneLine.Of(finding.Title?.Zh ?? finding.Rule, 60);

    /// <summary>The masked names of the subjects; null where none has a name, as with incidents. Ids never stand in a mail.</summary>
    public static string? NamesOf(Alert alert) =>
        alert.Subjects.All(subject => subject.Name is null) ? null : string.Join('、', alert.Subjects.Select(subject => NameMask.Of(subject.Name)));

    private static string NewsOf(AlertChange change) => change.Kind switch
    {
        AlertChangeKind.Raised => "新发现",
        AlertChangeKind.Returned => "再次发现",
        _ => $"由{change.Before!.Finding.Severity.Zh()}升级",
    };

    private static string Distance(DateOnly deadlineOn, DateOnly asOf) => DayCount.Between(asOf, deadlineOn) switch
    {
        0 => "今日届满",
        > 0 and var left => $"还有 {left} 天",
        var over => $"已超期 {-over} 天",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

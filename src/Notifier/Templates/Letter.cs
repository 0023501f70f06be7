using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Notifier.Templates;

/// <summary>What a mail says, before it is laid out: the HTML and the plain text are made of this and of nothing else.</summary>
/// <remarks>
/// A finding's message holds full names and cells, so it is not used here. What is: the rule's title, masked names, days, and
/// where to read on after signing in.
/// </remarks>
internal sealed record Letter
{
    /// <summary>How many alerts a mail lists; the rest it counts. A centre gone mad must not make a mail nobody can open.</summary>
    public const int LongestList = 50;

    /// <summary>How many pictures a mail brings along, for the worst alerts; it must still go through mail servers with narrow limits.</summary>
    public const int MostPictures = 12;

    public required string Subject { get; init; }

    /// <summary>The facility and the day.</summary>
    public required string Heading { get; init; }

    /// <summary>How many, by severity.</summary>
    public required string Summary { get; init; }

    /// <summary>The alerts, worst first.</summary>
    public required IReadOnlyList<LetterLine> Lines { get; init; }

    /// <summary>How many more there are than are listed; 0 if none.</summary>
    public required int Unlisted { get; init; }

    /// <summary>How many low data findings there are besides; 0 if none.</summary>
    public required int Counted { get; init; }

    /// <summary>The address of the queue; null where no address of the pages is set.</summary>
    public required string? QueueLink { get; init; }

    /// <summary>The pictures, in the order of the alerts.</summary>
    public IEnumerable<LetterPicture> Pictures => Lines.Select(line => line.Picture).OfType<LetterPicture>();

    /// <param name="notice">What it tells.</param>
    /// <param name="sweep">The sweep it tells of.</param>
    /// <param name="linkBase">The address of the pages; null for none.</param>
    /// <param name="pictureName">Gives the name of a picture within the mail, by its number.</param>
    public static Letter Of(Notice notice, SweepFindings sweep, Uri? linkBase, Func<int, string> pictureName)
    {
        var facility = FacilityName(sweep);
        var bySeverity = BySeverity(notice.Changes);
        return new()
        {
            Subject = SubjectLine.Of(notice, facility, bySeverity),
            Heading = $"{facility} · {sweep.AsOf.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}",
            Summary = $"本次巡查需要您了解的告警共 {notice.Changes.Count} 件：{bySeverity}。",
            Lines = [.. WithPictures(notice.Changes.Take(LongestList), sweep.AsOf, linkBase, pictureName)],
            Unlisted = Math.Max(0, notice.Changes.Count - LongestList),
            Counted = notice.Counted.Count,
            QueueLink = linkBase is null ? null : Link(linkBase, "alerts"),
        };
    }

    // Several alerts of one person share a picture; it stands with the worst of them.
    private static IEnumerable<LetterLine> WithPictures(IEnumerable<AlertChange> changes, DateOnly asOf, Uri? linkBase, Func<int, string> pictureName)
    {
        var shown = new HashSet<(string Subject, CustodyTimeline Timeline)>();
        foreach (var change in changes)
        {
            var (line, finding) = (LetterLine.Of(change, asOf, linkBase), change.After.Finding);
            yield return shown.Count < MostPictures && finding is { Timeline: { } timeline, Subjects: [var subject, ..] } && shown.Add((subject, timeline))
                ? line with { Picture = new(pictureName(shown.Count), timeline) }
                : line;
        }
    }

    /// <summary>Gives the address of a page.</summary>
    public static string Link(Uri linkBase, string path) => $"{linkBase.AbsoluteUri.TrimEnd('/')}/{path}";

    private static string BySeverity(IReadOnlyList<AlertChange> changes) => string.Join('，', changes
        .GroupBy(change => change.After.Finding.Severity)
        .OrderByDescending(same => same.Key)
        .Select(same => $"{same.Key.Zh()} {same.Count()} 件"));

    private static string FacilityName(SweepFindings sweep) => sweep switch
    {
        { FacilityName: { } name } when OneLine.Of(name, 60) is { Length: > 0 } line => line,
        { FacilityCode.Length: > 0 } => $"看守所 {OneLine.Of(sweep.FacilityCode, 30)}",
        _ => "未归属任何看守所的数据",
    };
}

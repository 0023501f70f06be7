using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Templates;

/// <summary>The subject of a mail: the worst severity, the facility, and the critical alerts by name.</summary>
internal static class SubjectLine
{
    /// <summary>How many critical alerts are named; a longer subject is cut off in the list of mails.</summary>
    private const int LongestList = 2;

    public static string Of(Notice notice, string facility, string bySeverity)
    {
        var critical = notice.Changes.Where(change => change.After.Finding.Severity == Severity.Critical).Take(LongestList).ToList();
        var what = critical.Count == 0
            ? bySeverity
            : string.Join('、', critical.Select(change => Named(change.After))) + More(notice.Changes.Count, critical.Count);
        return $"[CustodyWatch][{notice.Worst.Zh()}] {facility}：{what}";
    }

    private static string Named(Alerts.Alert alert) => LetterLine.NamesOf(alert) is { } names
        ? $"{LetterLine.TitleOf(alert.Finding)}（{names}）"
        : LetterLine.TitleOf(alert.Finding);

    private static string More(int all, int named) => all == named ? "" : $"等 {all} 件";
}

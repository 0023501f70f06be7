using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine;

/// <summary>Puts findings together and in order.</summary>
internal static class FindingList
{
    /// <summary>Joins what one rule found about the same subjects, the oldest first day standing; then worst first.</summary>
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> all) =>
    [
        .. all.GroupBy(finding => finding.Key).Select(Join)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Since ?? DateOnly.MaxValue)
            .ThenBy(finding => finding.Key, StringComparer.Ordinal),
    ];

    private static Finding Join(IEnumerable<Finding> same)
    {
        var oldestFirst = same.OrderBy(finding => finding.Since ?? DateOnly.MaxValue).ThenBy(finding => finding.Message.Zh, StringComparer.Ordinal).ToArray();
        return oldestFirst[0] with { Severity = oldestFirst.Max(finding => finding.Severity) };
    }
}

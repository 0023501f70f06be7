using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

internal static class FindingComparison
{
    /// <summary>
    /// Tells whether two findings say the same: records compare their lists by reference, this by content. The picture is left
    /// out: it shows the day, and other stages of the person too.
    /// </summary>
    public static bool SaysTheSameAs(this Finding finding, Finding other) =>
        finding.Subjects.SequenceEqual(other.Subjects)
        && finding.Law.SequenceEqual(other.Law)
        && finding.Steps.SequenceEqual(other.Steps)
        && finding.Remedies.SequenceEqual(other.Remedies)
        && finding.HandChecks.SequenceEqual(other.HandChecks)
        && finding.OtherReadings.SequenceEqual(other.OtherReadings)
        && SameFacts(finding.Facts, other.Facts)
        && finding == other with { Subjects = finding.Subjects, Law = finding.Law, Steps = finding.Steps, Remedies = finding.Remedies, HandChecks = finding.HandChecks, OtherReadings = finding.OtherReadings, Facts = finding.Facts, Timeline = finding.Timeline };

    private static bool SameFacts(IReadOnlyDictionary<string, string?> facts, IReadOnlyDictionary<string, string?> others) =>
        facts.Count == others.Count
        && facts.All(fact => others.TryGetValue(fact.Key, out var value) && value == fact.Value);
}

using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>The parts of a finding that can differ, by the names the machine-readable output has for them.</summary>
internal static class FindingParts
{
    private static readonly (string Name, Func<Finding, Finding, bool> Same)[] Told =
    [
        ("severity", (a, b) => a.Severity == b.Severity),
        ("since", (a, b) => a.Since == b.Since),
        ("deadline_on", (a, b) => a.DeadlineOn == b.DeadlineOn),
        ("deadline_at", (a, b) => a.DeadlineAt == b.DeadlineAt),
        ("title", (a, b) => a.Title == b.Title),
        ("message", (a, b) => a.Message == b.Message),
        ("law", (a, b) => a.Law.SequenceEqual(b.Law)),
    ];

    // How the program came to it, and what would help: shown on the alert's page, but not what the alert is.
    private static readonly (string Name, Func<Finding, Finding, bool> Same)[] Reasoning =
    [
        ("facts", (a, b) => a.Facts.Count == b.Facts.Count && !a.Facts.Except(b.Facts).Any()),
        ("steps", (a, b) => a.Steps.SequenceEqual(b.Steps)),
        ("remedies", (a, b) => a.Remedies.SequenceEqual(b.Remedies)),
        ("other_readings", (a, b) => a.OtherReadings.SequenceEqual(b.OtherReadings)),
        ("hand_checks", (a, b) => a.HandChecks.SequenceEqual(b.HandChecks)),
    ];

    /// <summary>Names what differs between two findings of one key.</summary>
    public static IReadOnlyList<string> Differing(Finding before, Finding after) =>
        [.. Told.Concat(Reasoning).Where(part => !part.Same(before, after)).Select(part => part.Name)];

    public static bool IsReasoning(string part) => Reasoning.Any(known => known.Name == part);
}

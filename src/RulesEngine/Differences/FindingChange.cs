using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>What becomes of a finding under another catalogue, the most dangerous first.</summary>
public enum ChangeKind
{
    /// <summary>The other catalogue no longer raises it.</summary>
    Vanishes,

    /// <summary>Only the other catalogue raises it.</summary>
    Appears,

    /// <summary>Both raise it, and it does not say the same.</summary>
    Changes,
}

/// <summary>One finding that two catalogues do not agree about.</summary>
/// <param name="Before">As the first catalogue has it; null where it appears.</param>
/// <param name="After">As the second has it; null where it vanishes.</param>
/// <param name="Parts">What differs, by the names of the machine-readable output; empty unless it changes.</param>
public sealed record FindingChange(Finding? Before, Finding? After, IReadOnlyList<string> Parts)
{
    public ChangeKind Kind => After is null ? ChangeKind.Vanishes : Before is null ? ChangeKind.Appears : ChangeKind.Changes;

    /// <summary>The finding as the second catalogue has it, or as the first had it where it vanishes.</summary>
    public Finding Finding => After ?? Before ?? throw new InvalidOperationException("A change is about no finding; this is a bug in CustodyWatch.");

    /// <summary>The graver of both sides.</summary>
    public Severity Severity => Before is { } before && before.Severity > Finding.Severity ? before.Severity : Finding.Severity;

    /// <summary>Whether somebody may be held beyond the law: on either side a deadline has passed, and that is critical.</summary>
    public bool IsUnlawfulDetention => OfUnlawfulDetention(Before) || OfUnlawfulDetention(After);

    /// <summary>Whether it only came about otherwise: the alert itself says the same.</summary>
    public bool IsReasoningOnly => Parts.Count > 0 && Parts.All(FindingParts.IsReasoning);

    /// <summary>Whether a finding is about custody beyond its deadline.</summary>
    internal static bool OfUnlawfulDetention(Finding? finding) => finding is { Severity: Severity.Critical, DeadlineOn: not null };
}

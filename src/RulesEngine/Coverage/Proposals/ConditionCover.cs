using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>How an atomic condition is shown to matter.</summary>
public enum CoverKind
{
    /// <summary>Two cases differ in it and in the outcome, and in no other condition.</summary>
    Alone,

    /// <summary>Other conditions move with it; in both cases it decides the outcome all the same.</summary>
    WithOthers,

    /// <summary>In no case tried was it true.</summary>
    NeverTrue,

    /// <summary>In no case tried was it false.</summary>
    NeverFalse,

    /// <summary>It was true and false, but the outcome never hung on it.</summary>
    NeverDecides,
}

/// <summary>How one atomic condition of a rule is covered.</summary>
/// <param name="Condition">As it is written.</param>
/// <param name="Where">Its place.</param>
/// <param name="Kind">How it is shown to matter, or why not.</param>
/// <param name="WhenTrue">The example in which it is true; null where it is not covered.</param>
/// <param name="WhenFalse">The example in which it is false; null where it is not covered.</param>
/// <param name="Along">The conditions that move with it.</param>
public sealed record ConditionCover(string Condition, Location Where, CoverKind Kind, string? WhenTrue, string? WhenFalse, IReadOnlyList<string> Along)
{
    public bool IsCovered => Kind is CoverKind.Alone or CoverKind.WithOthers;
}

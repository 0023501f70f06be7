using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>What was done to a rule.</summary>
public enum MutantKind
{
    /// <summary>A condition, or a part of one, was taken out.</summary>
    Dropped,

    /// <summary>A condition, or a part of one, was turned into its opposite.</summary>
    Negated,

    /// <summary>A number, a length, a date or an article was moved by one.</summary>
    Shifted,
}

/// <summary>A catalogue with one thing changed, to see whether the examples notice.</summary>
/// <param name="Id">The rule's or term's id and a number, in the order of the file: <c>rst-03/7</c>.</param>
/// <param name="RuleId">The rule or term.</param>
/// <param name="Where">The place of what was changed.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there instead; empty where it was taken out.</param>
public sealed record Mutant(string Id, string RuleId, Location Where, MutantKind Kind, string Before, string After)
{
    internal Edit Edit { get; init; } = new(0, 0, "");
}

/// <summary>A change of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How much goes.</param>
/// <param name="Instead">What comes instead.</param>
internal sealed record Edit(int Start, int Length, string Instead)
{
    public string In(string text) => string.Concat(text.AsSpan(0, Start), Instead, text.AsSpan(Start + Length));
}

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="IsRefused">Whether the catalogue would not even be loaded.</param>
/// <param name="NoticedBy">The examples that fail; none where it is refused.</param>
public sealed record MutantOutcome(Mutant Mutant, bool IsRefused, IReadOnlyList<string> NoticedBy)
{
    /// <summary>Whether an editor who made this slip would hear of it.</summary>
    public bool IsNoticed => IsRefused || NoticedBy.Count > 0;
}

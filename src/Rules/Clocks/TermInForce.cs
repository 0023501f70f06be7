using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What the law of one day says of a term.</summary>
/// <param name="term">The term.</param>
/// <param name="day">The day.</param>
internal sealed class TermInForce(Term term, DateOnly day)
{
    private readonly ExtensionInForce?[] _extensions =
        [.. ExtensionGrounds.List.Codes.Select(ground => term.Extensions.FirstOrDefault(rule => rule.Ground == ground.Id) is { } rule ? ExtensionInForce.On(rule, day) : null)];

    /// <summary>The base; null where the law has none that day.</summary>
    public BaseLength? Length { get; } = term.Lengths.On(day);

    /// <summary>The extension on a ground, by the ground's place in the contract's list; null where there is none that day.</summary>
    public ExtensionInForce? Extension(int ground) => ground < 0 ? null : _extensions[ground];
}

/// <summary>What the law of one day says of an extension.</summary>
internal sealed class ExtensionInForce
{
    private readonly ulong _approvers;

    private ExtensionInForce(ExtensionRule rule, DateOnly day)
    {
        (Rule, By, To) = (rule, rule.By?.On(day), rule.To?.On(day));
        After = rule.After is { } before ? ExtensionGrounds.List.PlaceOf(before) : null;
        var lowest = rule.Approver?.On(day);
        for (var level = 0; level < ApproverLevels.List.Codes.Count; level++)
            if (lowest is null || ApproverRank.MayDecide(ApproverLevels.List.Codes[level].Id, lowest))
                _approvers |= 1UL << level;
    }

    public ExtensionRule Rule { get; }

    /// <summary>The most that may be added to the rung before; null for no such bound.</summary>
    public StatedLength? By { get; }

    /// <summary>The most the whole may be, from the start; null for no such bound.</summary>
    public StatedLength? To { get; }

    /// <summary>The place of the ground that must have been granted before; null for none.</summary>
    public int? After { get; }

    /// <summary>The extension as the law of a day has it; null where it has none.</summary>
    public static ExtensionInForce? On(ExtensionRule rule, DateOnly day)
    {
        var extension = new ExtensionInForce(rule, day);
        return extension is { By: null, To: null, Rule.NoLimit: false } ? null : extension;
    }

    /// <summary>Whether an organ may decide it, by its place in the contract's list; null, where nobody is recorded, is taken as right.</summary>
    public bool MayDecide(int? approver) => approver is not { } level || (_approvers >> level & 1) != 0;
}

using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>A term as the clock works with it: its rules by the ground of a paper, and the other terms of its stage at hand.</summary>
/// <param name="term">The term.</param>
/// <param name="stage">The terms of its stage.</param>
internal sealed class TermRules(Term term, StageTerms stage)
{
    private readonly (DateOnly From, TermInForce Law)[] _revisions =
        [.. Revisions(term).Distinct().Order().Select(from => (from, new TermInForce(term, from)))];

    private readonly RecountRule?[] _recounts = ByGround(term.Recounts, RecountGrounds.List, rule => rule.Ground);
    private readonly ExclusionRule?[] _exclusions = ByGround(term.Exclusions, ExclusionGrounds.List, rule => rule.Ground);

    public Term Term { get; } = term;

    /// <summary>The milestone that starts it, by its place in the contract's list; null where the stage's own start does.</summary>
    public int? StartsWith { get; } = Place(term.StartsWith);

    /// <summary>The milestone that ends it before the stage ends; null for none.</summary>
    public int? EndsWith { get; } = Place(term.EndsWith);

    /// <summary>The milestone that makes its day the deadline, if that is earlier; null for none.</summary>
    public int? CutBy { get; } = Place(term.CutBy);

    /// <summary>All terms of its stage.</summary>
    public StageTerms Stage { get; } = stage;

    /// <summary>The terms of its stage and procedure, itself among them.</summary>
    public ReadOnlySpan<TermRules> Neighbours => Stage.Of(Term.Procedure);

    /// <summary>The term that serves for starts on which this one has no value; null for none.</summary>
    public TermRules? Otherwise { get; set; }

    /// <summary>The term as the law of a day has it.</summary>
    public TermInForce On(DateOnly day)
    {
        var last = _revisions.Length - 1;
        while (_revisions[last].From > day)
            last--;
        return _revisions[last].Law;
    }

    /// <summary>Whether it can be extended on a ground, whatever the law of the day says of that.</summary>
    public bool HasExtension(string ground) => Term.Extensions.Any(rule => rule.Ground == ground);

    /// <summary>The recount on a ground, by the ground's place in the contract's list; null for none.</summary>
    public RecountRule? Recount(int ground) => ground < 0 ? null : _recounts[ground];

    /// <summary>The exclusion on a ground, by the ground's place in the contract's list; null for none.</summary>
    public ExclusionRule? Exclusion(int ground) => ground < 0 ? null : _exclusions[ground];

    private static int? Place(string? milestone) => milestone is null ? null : Milestones.List.PlaceOf(milestone);

    // Every day on which something changes in what it says.
    private static IEnumerable<DateOnly> Revisions(Term term) =>
    [
        DateOnly.MinValue,
        .. term.Lengths.Values.Select(value => value.From),
        .. term.Extensions.SelectMany(rule => Starts(rule.By).Concat(Starts(rule.To)).Concat(Starts(rule.Approver))),
    ];

    private static IEnumerable<DateOnly> Starts<T>(Dated<T>? dated)
        where T : class => dated is null ? [] : dated.Values.Select(value => value.From);

    private static TRule?[] ByGround<TRule>(IReadOnlyList<TRule> rules, CodeList grounds, Func<TRule, string> groundOf) =>
        [.. grounds.Codes.Select(ground => rules.FirstOrDefault(rule => groundOf(rule) == ground.Id))];
}

namespace CustodyWatch.Rules.Clocks;

/// <summary>A term as the clock works with it: its rules by the ground of a paper, and the other terms of its stage at hand.</summary>
/// <param name="term">The term.</param>
/// <param name="stage">The terms of its stage.</param>
internal sealed class TermRules(Term term, StageTerms stage)
{
    private readonly ExtensionRule[] _extensions = [.. term.Extensions];
    private readonly RecountRule[] _recounts = [.. term.Recounts];
    private readonly ExclusionRule[] _exclusions = [.. term.Exclusions];

    public Term Term { get; } = term;

    /// <summary>All terms of its stage.</summary>
    public StageTerms Stage { get; } = stage;

    /// <summary>The terms of its stage and procedure, itself among them.</summary>
    public ReadOnlySpan<TermRules> Neighbours => Stage.Of(Term.Procedure);

    /// <summary>The term that serves for starts on which this one has no value; null for none.</summary>
    public TermRules? Otherwise { get; set; }

    /// <summary>The term as the law of one day has it, among the same neighbours.</summary>
    public TermRules As(Term read) => ReferenceEquals(read, Term) ? this : new(read, Stage);

    /// <summary>The place of the extension on this ground among the rules; -1 where there is none.</summary>
    public int PlaceOf(string extensionGround)
    {
        for (var place = 0; place < _extensions.Length; place++)
            if (_extensions[place].Ground == extensionGround)
                return place;
        return -1;
    }

    public ExtensionRule ExtensionAt(int place) => _extensions[place];

    public RecountRule? Recount(string ground)
    {
        foreach (var rule in _recounts)
            if (rule.Ground == ground)
                return rule;
        return null;
    }

    public ExclusionRule? Exclusion(string ground)
    {
        foreach (var rule in _exclusions)
            if (rule.Ground == ground)
                return rule;
        return null;
    }
}

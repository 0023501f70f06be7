using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The terms of one kind of stage, one after the other, by procedure.</summary>
internal sealed class StageTerms
{
    private readonly (string Procedure, TermRules[] Terms)[] _special;
    private readonly TermRules[] _ordinary;
    private readonly TermRules[] _all;

    private StageTerms(IEnumerable<Term> terms)
    {
        _all = [.. terms.Select(term => new TermRules(term, this))];
        _ordinary = Array.FindAll(_all, rules => rules.Term.Procedure is null);
        _special = [.. _all.Where(rules => rules.Term.Procedure is not null).GroupBy(rules => rules.Term.Procedure!).Select(group => (group.Key, group.ToArray()))];
    }

    /// <summary>The terms of each kind of stage, in the order of the contract's list; null for a kind that has none.</summary>
    public static StageTerms?[] ByStage(IReadOnlyList<Term> terms)
    {
        StageTerms?[] byStage = [.. Measures.WithStages.Codes.Select(kind =>
            terms.Any(term => term.StageKind == kind.Id) ? new StageTerms(terms.Where(term => term.StageKind == kind.Id)) : null)];
        var byId = byStage.SelectMany(stage => stage?._all ?? []).ToDictionary(rules => rules.Term.Id);
        foreach (var rules in byId.Values)
            rules.Otherwise = rules.Term.Otherwise is { } other ? byId.GetValueOrDefault(other) : null;
        return byStage;
    }

    /// <summary>The terms, of whatever procedure.</summary>
    public ReadOnlySpan<TermRules> All => _all;

    /// <summary>Whether different procedures have different terms.</summary>
    public bool HasProcedures => _special.Length > 0;

    /// <summary>The most terms that one procedure has.</summary>
    public int Most => _special.Select(special => special.Terms.Length).Append(_ordinary.Length).Max();

    /// <summary>The terms for a procedure; a term without a procedure serves where no other does.</summary>
    public ReadOnlySpan<TermRules> Of(string? procedure)
    {
        foreach (var special in _special)
            if (special.Procedure == procedure)
                return special.Terms;
        return _ordinary;
    }
}

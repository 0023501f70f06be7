using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine;

/// <summary>What one evaluation of one facility found.</summary>
/// <param name="FacilityCode">The facility; empty for the rows that no known facility claims.</param>
/// <param name="AsOf">The day it was made for: its end, 24:00 in the centre's civil time.</param>
/// <param name="Findings">All findings, worst first, then by rule and subjects.</param>
/// <param name="Census">How the persons in custody on the day ended.</param>
/// <param name="Names">The name of every subject that has one, by subject id.</param>
public sealed record FacilityResult(
    string FacilityCode, DateOnly AsOf, IReadOnlyList<Finding> Findings, Census Census, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>How often each rule would have found something, had it not been suspended at this centre.</summary>
    public IReadOnlyDictionary<string, int> HeldBack { get; init; } = new Dictionary<string, int>();
}

/// <summary>One version of the catalogue, ready to evaluate facilities. Safe to use from several threads.</summary>
public interface IEvaluator
{
    /// <summary>The catalogue's content hash, <c>sha256:…</c>.</summary>
    string Catalogue { get; }

    /// <summary>Evaluates one facility for the end of one day.</summary>
    FacilityResult Evaluate(FacilityFacts facts, DateOnly asOf);
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Host.Output;

/// <summary>How the persons in custody ended, over all facilities that were evaluated.</summary>
internal sealed record CensusJson(
    DateOnly On, string Catalogue, int Facilities, int Persons, int Clear, int Alert, int Undetermined,
    IReadOnlyDictionary<string, int> FindingsByRule)
{
    /// <summary>Sums up what the facilities gave. The rows that no facility claims are counted, but are no facility.</summary>
    public static CensusJson Of(DateOnly asOf, string catalogue, IReadOnlyCollection<FacilityResult> results)
    {
        var census = results.Aggregate(Census.Empty, (sum, result) => sum.Plus(result.Census));
        var byRule = results.SelectMany(result => result.Findings).CountBy(finding => finding.Rule)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal).ToDictionary(rule => rule.Key, rule => rule.Value);
        return new(
            asOf, catalogue, results.Count(result => result.FacilityCode.Length > 0),
            census.Persons, census.Clear, census.Alert, census.Undetermined, byRule);
    }
}

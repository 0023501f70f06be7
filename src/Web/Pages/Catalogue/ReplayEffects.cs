using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>When two catalogues would have raised each finding, for a page: where they differ, possible unlawful detention first, then the latest.</summary>
/// <param name="Findings">Every finding that they do not raise on the same days.</param>
/// <param name="Names">The name of every subject that has one.</param>
internal sealed record ReplayEffects(IReadOnlyList<ReplayedFinding> Findings, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Puts what was found in the centres together.</summary>
    public static ReplayEffects Of(IReadOnlyList<FacilityReplay> facilities) => new(
        [.. facilities.SelectMany(facility => facility.Findings).Where(found => found.Before != found.After)
            .OrderByDescending(found => found.IsUnlawfulDetention).ThenByDescending(found => found.DaysLate ?? int.MaxValue)
            .ThenByDescending(found => found.Finding.Severity).ThenBy(found => found.Finding.Key, StringComparer.Ordinal)],
        OneDayEffects.Together(facilities.Select(facility => facility.Names)));
}

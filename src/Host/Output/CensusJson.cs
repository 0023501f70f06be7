using CustodyWatch.Scheduler;

namespace CustodyWatch.Host.Output;

/// <summary>How the persons in custody ended, over all facilities that were evaluated.</summary>
internal sealed record CensusJson(
    DateOnly On, string Catalogue, int Facilities, int Persons, int Clear, int Alert, int Undetermined,
    IReadOnlyDictionary<string, int> FindingsByRule, IReadOnlyDictionary<string, int> HeldBack, IReadOnlyList<FailedFacility> Failed)
{
    public static CensusJson Of(SweepTotals totals) => new(
        totals.AsOf, totals.Catalogue, totals.Facilities,
        totals.Census.Persons, totals.Census.Clear, totals.Census.Alert, totals.Census.Undetermined, totals.FindingsByRule, totals.HeldBack, totals.Failed);
}

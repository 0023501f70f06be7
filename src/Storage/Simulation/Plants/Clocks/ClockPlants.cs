using CustodyWatch.Storage.Simulation.Courses;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>The terms whose deadlines are planted, with what was granted and the way there.</summary>
internal static class ClockPlants
{
    private static readonly (string Term, string Variant, Route Route)[] Terms =
    [
        ("inv-custody", "", Routes.Investigated),
        ("detention-request", "roaming", Routes.DetainedThirtyDays),
        ("review", "", Routes.Reviewed),
        ("trial1", "", Routes.Tried),
        ("inv-custody", "ext-1", Routes.InvestigatedOnceMore),
        ("trial2", "", Routes.Appealed),
        ("detention-request", "", Routes.DetainedThreeDays),
        ("arrest-review-detained", "", Routes.RequestedAfterThreeDays),
        ("review", "ext", Routes.ReviewedLonger),
        ("inv-custody", "ext-2", Routes.InvestigatedTwiceMore),
        ("inv-custody", "ext-3", Routes.InvestigatedThriceMore),
        ("detention-request", "special", Routes.DetainedSevenDays),
        ("arrest-review-detained", "roaming", Routes.RequestedAfterThirtyDays),
        ("trial1", "ext-up1", Routes.TriedLonger),
        ("trial1-summary", "", Routes.TriedSummarily),
        ("trial1-fast-track", "", Routes.TriedFast),
        ("trial2", "ext-high", Routes.AppealedLonger),
        ("review-fast-track", "", Routes.ReviewedFast),
        ("supplement-investigation", "", Routes.Returned),
        ("proc-detention-decision", "", Routes.DetainedByProcuratorate),
        ("proc-detention-decision", "ext", Routes.DetainedLongerByProcuratorate),
        ("supervision-transfer-detention", "", Routes.DetainedForSupervision),
        ("supervision-transfer-detention", "ext", Routes.DetainedLongerForSupervision),
        ("review", "measure-decision", Routes.ReviewedForSupervision),
        ("review", "resubmitted", Routes.ReviewedAgain),
        ("trial1", "remanded", Routes.TriedAgain),
    ];

    /// <summary>Every term at one mark.</summary>
    public static IEnumerable<IPlant> At(ClockMark mark) =>
        Terms.Select(term => new ClockPlant(term.Term, term.Variant, term.Route, mark));
}

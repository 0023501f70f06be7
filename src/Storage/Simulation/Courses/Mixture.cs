namespace CustodyWatch.Storage.Simulation.Courses;

/// <summary>How many of a population are on which route.</summary>
internal sealed class Mixture(params IReadOnlyList<(int Weight, Route Route)> parts)
{
    private readonly int _total = parts.Sum(part => part.Weight);

    /// <summary>Grown-up persons in custody.</summary>
    public static readonly Mixture Adults = new(
        (2, Routes.DetainedThreeDays), (3, Routes.DetainedSevenDays), (6, Routes.DetainedThirtyDays),
        (1, Routes.RequestedAfterThreeDays), (2, Routes.RequestedAfterSevenDays), (3, Routes.RequestedAfterThirtyDays),
        (10, Routes.Investigated), (6, Routes.InvestigatedGrave), (6, Routes.InvestigatedOnceMore), (4, Routes.InvestigatedTwiceMore), (3, Routes.InvestigatedThriceMore),
        (9, Routes.Reviewed), (3, Routes.ReviewedLonger), (1, Routes.ReviewedFast), (3, Routes.Returned), (3, Routes.ReviewedAgain), (1, Routes.ReturnedTwice),
        (10, Routes.Tried), (5, Routes.TriedGrave), (3, Routes.TriedLonger), (3, Routes.TriedSummarily), (1, Routes.TriedFast), (1, Routes.TriedAgain),
        (3, Routes.Judged), (4, Routes.Appealed), (1, Routes.AppealedLonger), (1, Routes.DeathReviewed),
        (1, Routes.PapersAwaited), (3, Routes.TransportAwaited), (1, Routes.TransportAwaitedForLife), (3, Routes.Serving), (3, Routes.ServingUnappealed),
        (1, Routes.DetainedByProcuratorate), (1, Routes.DetainedLongerByProcuratorate), (1, Routes.InvestigatedByProcuratorate),
        (1, Routes.DetainedForSupervision), (1, Routes.DetainedLongerForSupervision), (2, Routes.ReviewedForSupervision), (2, Routes.TriedForSupervision));

    /// <summary>Persons under 18: no fast track, no death sentence, and nobody among the convicted.</summary>
    public static readonly Mixture Minors = new(
        (2, Routes.DetainedSevenDays), (5, Routes.Investigated), (4, Routes.Reviewed), (4, Routes.Tried), (1, Routes.Appealed));

    /// <summary>Persons who left before a judgment.</summary>
    public static readonly Mixture LeftBeforeJudgment = new(
        (4, Routes.DetainedThirtyDays), (2, Routes.DetainedSevenDays), (6, Routes.Investigated), (2, Routes.InvestigatedOnceMore), (4, Routes.Reviewed), (3, Routes.Tried));

    /// <summary>Persons who were brought to prison.</summary>
    public static readonly Mixture Delivered = new((3, Routes.TransportAwaited), (1, Routes.TransportAwaitedForLife));

    public Route Pick(Dice dice)
    {
        var point = dice.Between(1, _total);
        foreach (var (weight, route) in parts)
        {
            point -= weight;
            if (point <= 0)
                return route;
        }
        throw new InvalidOperationException("The weights do not add up to their sum; this is a bug in CustodyWatch.");
    }
}

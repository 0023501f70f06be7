using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Exclusions and recounts that lawfully move a deadline: counted from the stage's start, all these persons would be overdue.</summary>
internal static class Detours
{
    private static readonly TermStep Evaluated = Steps.Investigation with
    {
        Detour = new Pause(ExclusionGrounds.PsychiatricEvaluation, 20, 40), RunningDays = new(70, 85),
    };

    private static readonly TermStep Evaluating = Steps.Investigation with
    {
        Detour = new Pause(ExclusionGrounds.PsychiatricEvaluation, 30, null), RunningDays = new(70, 90),
    };

    private static readonly TermStep NewCrime = Steps.Investigation with
    {
        Detour = new Restart(RecountGrounds.NewMajorCrimeDiscovered, 50, Term.Months(2)), RunningDays = new(75, 95),
    };

    private static readonly TermStep Converted = Steps.SummaryTrial with
    {
        Detour = new Restart(RecountGrounds.ConvertedToOrdinary, 15, Term.Months(3)), RunningDays = new(30, 80),
    };

    private static readonly TermStep Suspended = Steps.Trial with
    {
        Detour = new Pause(ExclusionGrounds.TrialSuspended, 40, null), RunningDays = new(100, 120),
    };

    private static readonly TermStep Supplemented = Steps.Trial with
    {
        Detour = new Restart(RecountGrounds.SupplementReturnedCourt, 65, Term.Months(3)), RunningDays = new(100, 140), Soft = null,
        Besides = (stage, _) => stage.Exclude(ExclusionGrounds.AdjournedForSupplement, stage.StartedOn.AddDays(40), stage.StartedOn.AddDays(65)),
    };

    private static readonly TermStep FileReviewed = Steps.Appeal with
    {
        Detour = new Pause(ExclusionGrounds.FileReview, 10, 20), RunningDays = new(63, 68),
    };

    private static readonly TermStep Outstayed = Steps.Investigation with { EndedDays = new(66, 66) };

    public static readonly IReadOnlyList<IPlant> All =
    [
        new RouteDecoy("decoy-psychiatric-evaluation", "forty days of a psychiatric evaluation do not count", Routes.Investigated with { Last = Evaluated }),
        new RouteDecoy("decoy-psychiatric-evaluation-running", "a psychiatric evaluation runs: no date can be given", Routes.Investigated with { Last = Evaluating }),
        new RouteDecoy("decoy-new-major-crime", "another serious crime was found on the fiftieth day", Routes.Investigated with { Last = NewCrime }),
        new RouteDecoy("decoy-converted-to-ordinary", "the summary procedure became the ordinary one", Routes.TriedSummarily with { Last = Converted }),
        new RouteDecoy("decoy-trial-suspended", "the trial is suspended: no date can be given", Routes.Tried with { Last = Suspended }),
        new RouteDecoy("decoy-supplement-returned-court", "the case came back to the court on the sixty-fifth day", Routes.Tried with { Last = Supplemented }),
        new RouteDecoy("decoy-file-review", "twenty days of file review do not count", Routes.Appealed with { Last = FileReviewed }),
        new RouteDecoy("decoy-exceeded-and-ended", "the investigation lasted too long, but it has ended", Routes.Reviewed with { Before = [Detentions.Special, Outstayed] }),
    ];
}

using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Names;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Stages;
using static CustodyWatch.Storage.Simulation.Plants.Clocks.PaperPlants;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Reviews, trials and appeals that have run out although papers of many kinds stand in them.</summary>
internal static class CourtPapers
{
    private static readonly Rung ByTheCourtAbove = new(ExtensionGrounds.Trial1ExtUp1, Term.Months(3), ApproverLevels.CourtUp1, default);
    private static readonly Rung ByTheSupremeCourt = new(ExtensionGrounds.Trial1ExtSpc, Term.Months(2), ApproverLevels.Spc, default);
    private static readonly Rung AppealByTheHighCourt = new(ExtensionGrounds.Trial2ExtHigh, Term.Months(2), ApproverLevels.CourtHigh, default);
    private static readonly Rung AppealByTheSupremeCourt = new(ExtensionGrounds.Trial2ExtSpc, Term.Months(1), ApproverLevels.Spc, default);
    private static readonly Rung FastReview = new(ExtensionGrounds.ReviewFastTrackExt, Term.Days(5), ApproverLevels.ProcSelf, default);
    private static readonly Rung FastTrial = new(ExtensionGrounds.Trial1FastTrackExt, Term.Days(5), ApproverLevels.CourtPres, default);
    private static readonly Rung SummaryTrial = new(ExtensionGrounds.Trial1SummaryExt, Term.Days(25), ApproverLevels.CourtPres, default);

    private static readonly IReadOnlyList<IPlant> Reviews =
    [
        Review("jurisdiction-changed", start => Months(start.AddDays(20), 1), stage => stage.Recount(RecountGrounds.JurisdictionChanged, Day(stage, 20))),
        new ClockPlant("review-fast-track", "papers-ext", Routes.ReviewedFast with
        {
            Gravity = Gravity.Common,
            Last = Steps.FastTrackReview with { Detour = new Papers(start => start.AddDays(15), stage => stage.Extend(FastReview, Day(stage, 2))) },
        }, ClockMark.Overdue),
        new ClockPlant("review", "papers-fast-track-unsuitable", Routes.ReviewedFast with
        {
            Last = Steps.FastTrackReview with { Detour = new Papers(start => Months(start, 1), stage => stage.Recount(RecountGrounds.ConvertedToOrdinary, Day(stage, 2))) },
        }, ClockMark.Overdue),
    ];

    private static readonly IReadOnlyList<IPlant> Trials =
    [
        Trial("ext-spc", start => Months(Months(Months(start, 3), 3), 2), stage =>
        {
            stage.Extend(ByTheCourtAbove, Months(stage.StartedOn, 3).AddDays(-16));
            stage.Extend(ByTheSupremeCourt, Months(Months(stage.StartedOn, 3), 3).AddDays(-16));
        }),
        Trial("adjourned-and-forgotten", start => Months(start, 3).AddDays(DaysOfMonthFrom(start.AddDays(40))),
            stage => stage.Exclude(ExclusionGrounds.AdjournedForSupplement, Day(stage, 40), null)),
        Trial("adjourned-a-third-time", start => Months(start, 3).AddDays(10), stage =>
        {
            for (var day = 20; day <= 60; day += 20)
                stage.Exclude(ExclusionGrounds.AdjournedForSupplement, Day(stage, day), Day(stage, day + 5));
        }, Late("exclusion-without-effect", 60)),
        Trial("defence-prepared-for-a-month", start => Months(start, 3).AddDays(15), stage => stage.Exclude(ExclusionGrounds.DefencePreparation, Day(stage, 30), Day(stage, 60))),
        Trial("suspended", start => Months(start, 3).AddDays(20), stage => stage.Exclude(ExclusionGrounds.TrialSuspended, Day(stage, 30), Day(stage, 50))),
        Trial("jurisdiction-changed-late", start => Months(Months(start, 3).AddDays(5), 3),
            stage => stage.Recount(RecountGrounds.JurisdictionChanged, Months(stage.StartedOn, 3).AddDays(5))),
        new ClockPlant("trial1-summary", "papers-converted", Routes.Tried with
        {
            Last = Steps.Trial with { Detour = new Papers(start => start.AddDays(40), stage => stage.Recount(RecountGrounds.ConvertedToSummary, Day(stage, 20))), Soft = null },
        }, ClockMark.Overdue),
        new ClockPlant("trial1-summary", "papers-ext", Routes.TriedSummarily with
        {
            Gravity = Gravity.OfOfficials,
            Last = Steps.SummaryTrial with { Detour = new Papers(start => Months(start, 1).AddDays(15), stage => stage.Extend(SummaryTrial, Day(stage, 10))) },
        }, ClockMark.Overdue),
        new ClockPlant("trial1-fast-track", "papers-ext", Routes.TriedFast with
        {
            Gravity = Gravity.Common,
            Last = Steps.FastTrackTrial with { Detour = new Papers(start => start.AddDays(15), stage => stage.Extend(FastTrial, Day(stage, 2))) },
        }, ClockMark.Overdue),
    ];

    private static readonly IReadOnlyList<IPlant> Appeals =
    [
        Appeal("ext-spc", start => Months(Months(Months(start, 2), 2), 1), stage =>
        {
            stage.Extend(AppealByTheHighCourt, Months(stage.StartedOn, 2).AddDays(-9));
            stage.Extend(AppealByTheSupremeCourt, Months(Months(stage.StartedOn, 2), 2).AddDays(-9));
        }),
        Appeal("file-reviewed-too-long", start => Months(start, 2).AddDays(DaysOfMonthFrom(start.AddDays(10))),
            stage => stage.Exclude(ExclusionGrounds.FileReview, Day(stage, 10), Day(stage, 60))),
        new ClockPlant("retrial", "papers-suspended", Routes.Retried with
        {
            Last = Steps.Retrial with
            {
                Soft = null,
                Detour = new Papers(start => Months(start, 6).AddDays(20), stage => stage.Exclude(ExclusionGrounds.TrialSuspended, Day(stage, 30), Day(stage, 50))),
            },
        }, ClockMark.Overdue),
    ];

    public static readonly IReadOnlyList<IPlant> All = [.. Reviews, .. Trials, .. Appeals];

    private static ClockPlant Review(string variant, Func<DateOnly, DateOnly> end, Action<StageDraft> put) =>
        new("review", $"papers-{variant}", Routes.Reviewed with { Last = Steps.Review with { Detour = new Papers(end, put) } }, ClockMark.Overdue);

    private static ClockPlant Trial(string variant, Func<DateOnly, DateOnly> end, Action<StageDraft> put, params IReadOnlyList<FoundBeside> beside) =>
        new("trial1", $"papers-{variant}", Routes.Tried with { Last = Steps.Trial with { Detour = new Papers(end, put), Soft = null } }, ClockMark.Overdue) { Beside = beside };

    private static ClockPlant Appeal(string variant, Func<DateOnly, DateOnly> end, Action<StageDraft> put) =>
        new("trial2", $"papers-{variant}", Routes.Appealed with { Last = Steps.Appeal with { Detour = new Papers(end, put) } }, ClockMark.Overdue);

    private static int DaysOfMonthFrom(DateOnly day) => Months(day, 1).DayNumber - day.DayNumber;
}

using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Stages;
using static CustodyWatch.Storage.Simulation.Plants.Clocks.PaperPlants;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Detentions and investigations that have run out although, or because, papers of many kinds stand in them.</summary>
internal static class InvestigationPapers
{
    private static readonly Rung FirstByTheProvince = Steps.InvestigationFirst with { Approver = ApproverLevels.ProcProv };
    private static readonly Rung FirstByOwnChief = Steps.InvestigationFirst with { Approver = ApproverLevels.ProcSelf };
    private static readonly Rung FirstOfTwoMonths = Steps.InvestigationFirst with { Length = Term.Months(2) };
    private static readonly Rung SecondOfOneMonth = Steps.InvestigationSecond with { Length = Term.Months(1) };
    private static readonly Rung Special = new(ExtensionGrounds.DetentionRequestSpecial, Term.Days(4), ApproverLevels.PsbHead, default);
    private static readonly Rung Roaming = new(ExtensionGrounds.DetentionRequestRoaming, Term.Days(23), ApproverLevels.PsbHead, default);
    private static readonly Rung ProcuratoratesOwn = new(ExtensionGrounds.ProcDetentionExt, Term.Days(1), ApproverLevels.ProcSelf, default);

    private static readonly IReadOnlyList<IPlant> Detentions =
    [
        Police("detention-request", "special-of-two-days", start => start.AddDays(5), stage => stage.Extend(Special with { Length = Term.Days(2) }, Day(stage, 1))),
        Police("detention-request", "special-and-roaming", start => start.AddDays(30), stage =>
        {
            stage.Extend(Special, Day(stage, 2));
            stage.Extend(Roaming, Day(stage, 5));
            stage.SendExpiryNotice(Day(stage, 30), 7);
        }),
        Police("detention-request", "special-too-late", start => start.AddDays(3), stage => stage.Extend(Special, Day(stage, 4)), Late("ext-late", 4)),
        Police("arrest-review-detained", "refused", start => start.AddDays(6), stage =>
        {
            stage.Milestone(Milestones.ArrestRequestReceived, Day(stage, 2));
            stage.SendExpiryNotice(Day(stage, 3), 1);
            stage.Milestone(Milestones.NonApprovalReceived, Day(stage, 6));
        }),
        new ClockPlant("proc-detention-decision", "papers-ext-of-one-day", Routes.DetainedByProcuratorate with
        {
            Last = Steps.ProcuratorateDetention with { Detour = new Papers(start => start.AddDays(15), stage => stage.Extend(ProcuratoratesOwn, Day(stage, 5))) },
        }, ClockMark.Overdue),
    ];

    private static readonly IReadOnlyList<IPlant> Investigations =
    [
        Investigation("evaluation-in-the-base", start => Months(Months(start, 2).AddDays(20), 1), stage =>
        {
            stage.Extend(Steps.InvestigationFirst, Day(stage, 50));
            stage.Exclude(ExclusionGrounds.PsychiatricEvaluation, Day(stage, 55), Day(stage, 75));
        }),
        Investigation("evaluation-in-the-first-extension", start => Months(Months(start, 2), 1).AddDays(15), stage =>
        {
            stage.Extend(Steps.InvestigationFirst, Day(stage, 50));
            stage.Exclude(ExclusionGrounds.PsychiatricEvaluation, Day(stage, 65), Day(stage, 80));
        }),
        Investigation("identity-established", start => Months(start.AddDays(25), 2),
            stage => stage.Exclude(ExclusionGrounds.IdentityUnknown, Day(stage, 5), Day(stage, 25))),
        Investigation("identity-confirmed", start => Months(start.AddDays(30), 2), stage => stage.Recount(RecountGrounds.IdentityConfirmed, Day(stage, 30))),
        Investigation("new-crime-after-an-extension", start => Months(Months(start.AddDays(70), 2), 1), stage =>
        {
            stage.Extend(Steps.InvestigationFirst, Day(stage, 50));
            stage.Recount(RecountGrounds.NewMajorCrimeDiscovered, Day(stage, 70));
            stage.Extend(Steps.InvestigationFirst, Day(stage, 120));
        }),
        Investigation("ext-2-of-one-month", start => Months(Months(Months(start, 2), 1), 1), stage =>
        {
            stage.Extend(Steps.InvestigationFirst, Day(stage, 50));
            stage.Extend(SecondOfOneMonth, Months(Months(stage.StartedOn, 2), 1).AddDays(-9));
        }),
        Investigation("ext-1-too-long", start => Months(Months(start, 2), 1), stage => stage.Extend(FirstOfTwoMonths, Day(stage, 50))),
        Investigation("ext-1-without-length", start => Months(Months(start, 2), 1),
            stage => stage.Extend(Steps.InvestigationFirst, Day(stage, 50)).With("length", (string?)null).With("unit", (string?)null)),
        Investigation("ext-1-by-the-province", start => Months(Months(start, 2), 1), stage => stage.Extend(FirstByTheProvince, Day(stage, 50))),
        Investigation("ext-1-too-late", start => Months(start, 2), stage => stage.Extend(Steps.InvestigationFirst, Months(stage.StartedOn, 2).AddDays(1)),
            new FoundBeside("ext-late", (_, deadline) => deadline.AddDays(1))),
        Investigation("ext-1-by-own-chief", start => Months(start, 2), stage => stage.Extend(FirstByOwnChief, Day(stage, 45)), Late("ext-wrong-level", 45)),
        Investigation("ext-2-without-ext-1", start => Months(start, 2), stage => stage.Extend(Steps.InvestigationSecond, Day(stage, 45)), Late("ext-skipped-rung", 45)),
        Investigation("ext-1-twice", start => Months(Months(start, 2), 1), stage =>
        {
            stage.Extend(Steps.InvestigationFirst, Day(stage, 50));
            stage.Extend(Steps.InvestigationFirst, Day(stage, 70));
        }, Late("ext-without-effect", 70)),
        Investigation("new-crime-too-late", start => Months(start, 2), stage => stage.Recount(RecountGrounds.NewMajorCrimeDiscovered, Months(stage.StartedOn, 2).AddDays(1)),
            new FoundBeside("recount-outside-custody", (_, deadline) => deadline.AddDays(1))),
        Investigation("evaluation-too-late", start => Months(start, 2),
            stage => stage.Exclude(ExclusionGrounds.PsychiatricEvaluation, Months(stage.StartedOn, 2).AddDays(1), null),
            new FoundBeside("exclusion-without-effect", (_, deadline) => deadline.AddDays(1))),
    ];

    public static readonly IReadOnlyList<IPlant> All = [.. Detentions, .. Investigations];

    private static ClockPlant Police(string term, string variant, Func<DateOnly, DateOnly> end, Action<StageDraft> put, params IReadOnlyList<FoundBeside> beside) =>
        new(term, $"papers-{variant}", Routes.DetainedThreeDays with
        {
            Last = new TermStep(StageKinds.CriminalDetention, Term.Days(3))
            {
                EndedDays = new(3, 3), RunningDays = new(1, 1), Besides = HourDuties.AfterDetention, Detour = new Papers(end, put),
            },
        }, ClockMark.Overdue) { Beside = beside };

    private static ClockPlant Investigation(string variant, Func<DateOnly, DateOnly> end, Action<StageDraft> put, params IReadOnlyList<FoundBeside> beside) =>
        new("inv-custody", $"papers-{variant}", Routes.InvestigatedGrave with { Last = Steps.Investigation with { Detour = new Papers(end, put) } }, ClockMark.Overdue) { Beside = beside };
}

using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The lawful stages that consist of one term. The day ranges leave ten days to every deadline, or what a short term allows.</summary>
internal static class Steps
{
    private static readonly Span Early = new(8, 11);

    public static readonly Rung InvestigationFirst = new(ExtensionGrounds.InvCustodyExt1, Term.Months(1), ApproverLevels.ProcUp1, Early);
    public static readonly Rung InvestigationSecond = new(ExtensionGrounds.InvCustodyExt2, Term.Months(2), ApproverLevels.ProcProv, Early);
    public static readonly Rung InvestigationThird = new(ExtensionGrounds.InvCustodyExt3, Term.Months(2), ApproverLevels.ProcProv, Early);

    public static readonly TermStep ProcuratorateDetention = new(StageKinds.ProcuratorateDetention, Term.Days(14))
    {
        EndedDays = new(6, 13), RunningDays = new(1, 4), Besides = HourDuties.AfterDetention,
    };

    public static readonly TermStep ProcuratorateDetentionExtended = ProcuratorateDetention with
    {
        EndedDays = new(15, 17), RunningDays = new(6, 7),
        Rungs = [new(ExtensionGrounds.ProcDetentionExt, Term.Days(3), ApproverLevels.ProcSelf, Early)],
    };

    public static readonly TermStep Investigation = new(StageKinds.Investigation, Term.Months(2))
    {
        EndedDays = new(30, 57), RunningDays = new(1, 48), Besides = HourDuties.AfterArrest,
    };

    public static readonly TermStep InvestigationExtendedOnce = Investigation with
    {
        EndedDays = new(64, 86), RunningDays = new(56, 78), Rungs = [InvestigationFirst],
    };

    public static readonly TermStep InvestigationExtendedTwice = Investigation with
    {
        EndedDays = new(95, 145), RunningDays = new(86, 138), Rungs = [InvestigationFirst, InvestigationSecond],
    };

    public static readonly TermStep InvestigationExtendedThrice = Investigation with
    {
        EndedDays = new(156, 205), RunningDays = new(147, 200), Rungs = [InvestigationFirst, InvestigationSecond, InvestigationThird],
    };

    public static readonly TermStep Review = new(StageKinds.ProsecutionReview, Term.Months(1))
    {
        EndedDays = new(8, 26), RunningDays = new(1, 17),
    };

    public static readonly TermStep ReviewExtended = Review with
    {
        EndedDays = new(33, 41), RunningDays = new(25, 32),
        Rungs = [new(ExtensionGrounds.ReviewExt, Term.Days(15), ApproverLevels.ProcSelf, Early)],
    };

    /// <summary>Review begun anew after the case came back. The paper that says so stands on its first day and changes nothing.</summary>
    public static readonly TermStep ReviewAgain = Review with
    {
        Besides = (stage, _) => stage.Recount(RecountGrounds.SupplementResubmitted, stage.StartedOn),
    };

    public static readonly TermStep FastTrackReview = new(StageKinds.ProsecutionReview, Term.Days(10))
    {
        EndedDays = new(4, 9), RunningDays = new(1, 2), Procedure = Procedures.FastTrack,
    };

    public static readonly TermStep Supplement = new(StageKinds.SupplementaryInvestigation, Term.Months(1))
    {
        EndedDays = new(10, 26), RunningDays = new(1, 17),
    };

    public static readonly TermStep Trial = new(StageKinds.FirstInstance, Term.Months(3))
    {
        EndedDays = new(30, 85), RunningDays = new(1, 78), Procedure = Procedures.Ordinary, Soft = Term.Months(2), Besides = Judgments.Pronounce,
    };

    public static readonly TermStep TrialExtended = Trial with
    {
        EndedDays = new(95, 170), RunningDays = new(86, 170), Soft = null,
        Rungs = [new(ExtensionGrounds.Trial1ExtUp1, Term.Months(3), ApproverLevels.CourtUp1, Early)],
    };

    /// <summary>First instance begun anew after the second court sent the case back.</summary>
    public static readonly TermStep TrialAgain = Trial with
    {
        Besides = (stage, dice) =>
        {
            stage.Recount(RecountGrounds.RemandReceived, stage.StartedOn);
            Judgments.Pronounce(stage, dice);
        },
    };

    public static readonly TermStep SummaryTrial = new(StageKinds.FirstInstance, Term.Days(20))
    {
        EndedDays = new(8, 18), RunningDays = new(1, 9), Procedure = Procedures.Summary, Besides = Judgments.Pronounce,
    };

    public static readonly TermStep FastTrackTrial = new(StageKinds.FirstInstance, Term.Days(10))
    {
        EndedDays = new(4, 9), RunningDays = new(1, 2), Procedure = Procedures.FastTrack, Besides = Judgments.Pronounce,
    };

    /// <summary>A retrial: three months, at the latest six.</summary>
    public static readonly TermStep Retrial = new(StageKinds.Retrial, Term.Months(6))
    {
        EndedDays = new(60, 165), RunningDays = new(1, 165), Soft = Term.Months(3),
    };

    public static readonly TermStep Appeal = new(StageKinds.SecondInstance, Term.Months(2))
    {
        EndedDays = new(20, 57), RunningDays = new(1, 48), Besides = Judgments.Pronounce,
    };

    public static readonly TermStep AppealExtended = Appeal with
    {
        EndedDays = new(64, 115), RunningDays = new(56, 109),
        Rungs = [new(ExtensionGrounds.Trial2ExtHigh, Term.Months(2), ApproverLevels.CourtHigh, Early)],
    };
}

using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Names;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Courses;

/// <summary>The ways through the procedure that the population is made of.</summary>
internal static class Routes
{
    private static readonly IStageStep[] ToSummary = [Detentions.Special, Steps.Investigation, Steps.Review];
    private static readonly IStageStep[] ToFastTrack = [Detentions.Standard, Steps.Investigation, Steps.FastTrackReview];
    private static readonly IStageStep[] ToReturn = [Detentions.Roaming, Steps.InvestigationExtendedOnce, Steps.Review];
    private static readonly IStageStep[] ToTrial = [Detentions.Special, Steps.Investigation, Steps.Review];
    private static readonly IStageStep[] ToGraveTrial = [Detentions.Roaming, Steps.InvestigationExtendedTwice, Steps.ReviewExtended];
    private static readonly IStageStep[] ToAppeal = [.. ToTrial, Steps.Trial, AppealWindow.Used];
    private static readonly IStageStep[] ToGraveAppeal = [.. ToGraveTrial, Steps.TrialExtended, AppealWindow.Used];
    private static readonly IStageStep[] ToFinal = [.. ToAppeal, Steps.Appeal];
    private static readonly IStageStep[] ToFinalUnappealed = [.. ToTrial, Steps.Trial, AppealWindow.Lapsed];
    private static readonly IStageStep[] ToGravestFinal =
        [Detentions.Roaming, Steps.InvestigationExtendedThrice, Steps.ReviewExtended, Steps.TrialExtended, AppealWindow.Used, Steps.AppealExtended];

    public static readonly Route DetainedThreeDays = new(Gravity.Light, [], Detentions.Standard);
    public static readonly Route DetainedSevenDays = new(Gravity.Common, [], Detentions.Special);
    public static readonly Route DetainedThirtyDays = new(Gravity.Grave, [], Detentions.Roaming);
    public static readonly Route RequestedAfterThreeDays = new(Gravity.Light, [], Detentions.StandardRequested);
    public static readonly Route RequestedAfterSevenDays = new(Gravity.Common, [], Detentions.SpecialRequested);
    public static readonly Route RequestedAfterThirtyDays = new(Gravity.Grave, [], Detentions.RoamingRequested);

    public static readonly Route Investigated = new(Gravity.Common, [Detentions.Special], Steps.Investigation);
    public static readonly Route InvestigatedGrave = new(Gravity.Grave, [Detentions.Roaming], Steps.Investigation);
    public static readonly Route InvestigatedOnceMore = new(Gravity.Grave, [Detentions.Roaming], Steps.InvestigationExtendedOnce);
    public static readonly Route InvestigatedTwiceMore = new(Gravity.Grave, [Detentions.Roaming], Steps.InvestigationExtendedTwice);
    public static readonly Route InvestigatedThriceMore = new(Gravity.Grave, [Detentions.Roaming], Steps.InvestigationExtendedThrice);

    public static readonly Route Reviewed = new(Gravity.Common, [Detentions.Special, Steps.Investigation], Steps.Review);
    public static readonly Route ReviewedLonger = new(Gravity.Grave, [Detentions.Roaming, Steps.InvestigationExtendedOnce], Steps.ReviewExtended);
    public static readonly Route ReviewedFast = new(Gravity.Light, [Detentions.Standard, Steps.Investigation], Steps.FastTrackReview);
    public static readonly Route Returned = new(Gravity.Grave, ToReturn, Steps.Supplement);
    public static readonly Route ReviewedAgain = new(Gravity.Grave, [.. ToReturn, Steps.Supplement], Steps.ReviewAgain);
    public static readonly Route ReturnedTwice = new(Gravity.Grave, [.. ToReturn, Steps.Supplement, Steps.ReviewAgain], Steps.Supplement);

    public static readonly Route Tried = new(Gravity.Common, ToTrial, Steps.Trial);
    public static readonly Route TriedGrave = new(Gravity.Grave, ToGraveTrial, Steps.Trial);
    public static readonly Route TriedLonger = new(Gravity.Grave, ToGraveTrial, Steps.TrialExtended);
    public static readonly Route TriedSummarily = new(Gravity.Common, ToSummary, Steps.SummaryTrial);
    public static readonly Route TriedFast = new(Gravity.Light, ToFastTrack, Steps.FastTrackTrial);
    public static readonly Route TriedAgain = new(Gravity.Common, [.. ToAppeal, Steps.Appeal], Steps.TrialAgain);
    public static readonly Route Judged = new(Gravity.Common, [.. ToTrial, Steps.Trial], AppealWindow.Used);
    public static readonly Route Appealed = new(Gravity.Common, ToAppeal, Steps.Appeal);
    public static readonly Route AppealedLonger = new(Gravity.Grave, ToGraveAppeal, Steps.AppealExtended);
    public static readonly Route DeathReviewed = new(Gravity.Gravest, ToGravestFinal, new DeathReview());

    public static readonly Route PapersAwaited = new(Gravity.Common, ToFinal, new AwaitingPapers());
    public static readonly Route TransportAwaited = new(Gravity.Common, ToFinalUnappealed, new AwaitingTransport(5));
    public static readonly Route TransportAwaitedForLife = new(Gravity.Gravest, ToGravestFinal, new AwaitingTransport(4));
    public static readonly Route Serving = new(Gravity.Common, ToFinal, new ServingHere(5));
    public static readonly Route ServingUnappealed = new(Gravity.Common, ToFinalUnappealed, new ServingHere(4));

    public static readonly Route Retried = new(Gravity.Common, ToFinal, Steps.Retrial);

    public static readonly Route DetainedByProcuratorate = new(Gravity.OfOfficials, [], Steps.ProcuratorateDetention) { AgencyKind = AgencyKinds.Procuratorate };
    public static readonly Route DetainedLongerByProcuratorate = DetainedByProcuratorate with { Last = Steps.ProcuratorateDetentionExtended };
    public static readonly Route InvestigatedByProcuratorate = DetainedByProcuratorate with { Before = [Steps.ProcuratorateDetention], Last = Steps.Investigation };

    public static readonly Route DetainedForSupervision = new(Gravity.OfOfficials, [], new SupervisionStep(null)) { AgencyKind = AgencyKinds.Supervision };
    public static readonly Route DetainedLongerForSupervision = DetainedForSupervision with { Last = new SupervisionStep(null) { Extended = true } };
    public static readonly Route ReviewedForSupervision = DetainedForSupervision with { Last = new SupervisionStep(7) };
    public static readonly Route TriedForSupervision = DetainedForSupervision with { Before = [new SupervisionStep(7)], Last = Steps.Trial };
}

namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "exclusion ground" in the source contract, with their names.</summary>
public static class ExclusionGrounds
{
    public const string PsychiatricEvaluation = "psychiatric-evaluation";
    public const string IdentityUnknown = "identity-unknown";
    public const string TrialSuspended = "trial-suspended";
    public const string AdjournedForSupplement = "adjourned-for-supplement";
    public const string DefencePreparation = "defence-preparation";
    public const string FileReview = "file-review";
    public const string MeasureDecision = "measure-decision";

    public static readonly CodeList List = new(
        "exclusion ground",
        new(PsychiatricEvaluation, "精神病鉴定", "psychiatric evaluation"),
        new(IdentityUnknown, "身份不明", "identity unknown"),
        new(TrialSuspended, "中止审理", "trial suspended"),
        new(AdjournedForSupplement, "延期审理补充侦查", "adjourned for supplementary investigation"),
        new(DefencePreparation, "辩护人准备辩护", "defence preparation"),
        new(FileReview, "二审检察院阅卷", "file review by the procuratorate"),
        new(MeasureDecision, "监察案件决定强制措施", "decision on the compulsory measure in a supervision case"));
}

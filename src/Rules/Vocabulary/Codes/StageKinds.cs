namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "stage kind" in the source contract, with their names.</summary>
public static class StageKinds
{
    public const string CriminalDetention = "criminal-detention";
    public const string ProcuratorateDetention = "procuratorate-detention";
    public const string SupervisionDetention = "supervision-detention";
    public const string Investigation = "investigation";
    public const string ProsecutionReview = "prosecution-review";
    public const string SupplementaryInvestigation = "supplementary-investigation";
    public const string FirstInstance = "first-instance";
    public const string AppealWindow = "appeal-window";
    public const string SecondInstance = "second-instance";
    public const string Retrial = "retrial";
    public const string DeathPenaltyReview = "death-penalty-review";
    public const string AwaitingDelivery = "awaiting-delivery";
    public const string ServingSentence = "serving-sentence";

    /// <summary>The kinds of custody.</summary>
    public static readonly CodeList List = new(
        "stage kind",
        new(CriminalDetention, "刑事拘留", "criminal detention"),
        new(ProcuratorateDetention, "检察机关直接受理案件的拘留", "detention in a case the procuratorate accepts directly"),
        new(SupervisionDetention, "监察机关移送案件先行拘留", "detention of a case transferred by a supervision organ"),
        new(Investigation, "逮捕后的侦查羁押", "custody for investigation after arrest"),
        new(ProsecutionReview, "审查起诉", "review for prosecution"),
        new(SupplementaryInvestigation, "退回补充侦查", "return for supplementary investigation"),
        new(FirstInstance, "一审", "first instance"),
        new(AppealWindow, "上诉、抗诉期", "appeal window"),
        new(SecondInstance, "二审", "second instance"),
        new(Retrial, "再审", "retrial"),
        new(DeathPenaltyReview, "死刑复核", "death-penalty review"),
        new(AwaitingDelivery, "判决生效后待交付执行", "awaiting delivery for execution"),
        new(ServingSentence, "留所服刑", "serving the sentence in the centre"));
}

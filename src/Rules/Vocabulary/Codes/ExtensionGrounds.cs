namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "extension ground" in the source contract, with their names.</summary>
public static class ExtensionGrounds
{
    public const string DetentionRequestSpecial = "detention-request-special";
    public const string DetentionRequestRoaming = "detention-request-roaming";
    public const string ProcDetentionExt = "proc-detention-ext";
    public const string SupervisionDetentionExt = "supervision-detention-ext";
    public const string InvCustodyExt1 = "inv-custody-ext-1";
    public const string InvCustodyExt2 = "inv-custody-ext-2";
    public const string InvCustodyExt3 = "inv-custody-ext-3";
    public const string InvCustodyNpcsc = "inv-custody-npcsc";
    public const string ReviewExt = "review-ext";
    public const string ReviewFastTrackExt = "review-fast-track-ext";
    public const string Trial1ExtUp1 = "trial1-ext-up1";
    public const string Trial1ExtSpc = "trial1-ext-spc";
    public const string Trial1SummaryExt = "trial1-summary-ext";
    public const string Trial1FastTrackExt = "trial1-fast-track-ext";
    public const string Trial2ExtHigh = "trial2-ext-high";
    public const string Trial2ExtSpc = "trial2-ext-spc";
    public const string RetrialExt = "retrial-ext";

    public static readonly CodeList List = new(
        "extension ground",
        new(DetentionRequestSpecial, "提请批捕延长至七日", "request extended to seven days"),
        new(DetentionRequestRoaming, "流窜、多次、结伙作案延长至三十日", "request extended to thirty days"),
        new(ProcDetentionExt, "自侦案件拘留延长", "procuratorate detention extended"),
        new(SupervisionDetentionExt, "监察移送案件拘留延长", "supervision-transfer detention extended"),
        new(InvCustodyExt1, "侦查羁押期限第一次延长", "first extension of investigation custody"),
        new(InvCustodyExt2, "侦查羁押期限第二次延长", "second extension of investigation custody"),
        new(InvCustodyExt3, "侦查羁押期限第三次延长", "third extension of investigation custody"),
        new(InvCustodyNpcsc, "全国人大常委会批准延期审理", "postponement approved by the NPC Standing Committee"),
        new(ReviewExt, "审查起诉延长", "extension of review for prosecution"),
        new(ReviewFastTrackExt, "速裁案件审查起诉延长", "extension of fast-track review"),
        new(Trial1ExtUp1, "一审报上一级法院批准延长", "first instance extended by the next-higher court"),
        new(Trial1ExtSpc, "一审报最高人民法院批准延长", "first instance extended by the Supreme People's Court"),
        new(Trial1SummaryExt, "简易程序延长", "summary procedure extended"),
        new(Trial1FastTrackExt, "速裁程序延长", "fast-track procedure extended"),
        new(Trial2ExtHigh, "二审报高级人民法院批准延长", "second instance extended by the high court"),
        new(Trial2ExtSpc, "二审报最高人民法院批准延长", "second instance extended by the Supreme People's Court"),
        new(RetrialExt, "再审延长", "retrial extended"));
}

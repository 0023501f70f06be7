namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "approver level" in the source contract, with their names.</summary>
public static class ApproverLevels
{
    public const string PsbHead = "psb-head";
    public const string ProcSelf = "proc-self";
    public const string ProcUp1 = "proc-up1";
    public const string ProcProv = "proc-prov";
    public const string Spp = "spp";
    public const string Npcsc = "npcsc";
    public const string CourtPres = "court-pres";
    public const string CourtUp1 = "court-up1";
    public const string CourtHigh = "court-high";
    public const string Spc = "spc";

    public static readonly CodeList List = new(
        "approver level",
        new(PsbHead, "县级以上公安机关负责人", "head of a county-level-or-higher public security organ"),
        new(ProcSelf, "本院检察长", "own chief procurator"),
        new(ProcUp1, "上一级人民检察院", "next-higher procuratorate"),
        new(ProcProv, "省级人民检察院", "provincial procuratorate"),
        new(Spp, "最高人民检察院", "Supreme People's Procuratorate"),
        new(Npcsc, "全国人大常委会", "NPC Standing Committee"),
        new(CourtPres, "本院院长", "own court president"),
        new(CourtUp1, "上一级人民法院", "next-higher court"),
        new(CourtHigh, "高级人民法院", "high court"),
        new(Spc, "最高人民法院", "Supreme People's Court"));
}

namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "agency kind" in the source contract, with their names.</summary>
public static class AgencyKinds
{
    public const string Police = "police";
    public const string StateSecurity = "state-security";
    public const string Procuratorate = "procuratorate";
    public const string Supervision = "supervision";
    public const string Military = "military";
    public const string CustomsAntiSmuggling = "customs-anti-smuggling";

    public static readonly CodeList List = new(
        "agency kind",
        new(Police, "公安机关", "police"),
        new(StateSecurity, "国家安全机关", "state security"),
        new(Procuratorate, "检察机关", "procuratorate"),
        new(Supervision, "监察机关", "supervision organ"),
        new(Military, "军队保卫部门", "military"),
        new(CustomsAntiSmuggling, "海关缉私部门", "customs anti-smuggling"));
}

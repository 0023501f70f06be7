namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "recount ground" in the source contract, with their names.</summary>
public static class RecountGrounds
{
    public const string NewMajorCrimeDiscovered = "new-major-crime-discovered";
    public const string JurisdictionChanged = "jurisdiction-changed";
    public const string SupplementResubmitted = "supplement-resubmitted";
    public const string SupplementReturnedCourt = "supplement-returned-court";
    public const string RemandReceived = "remand-received";
    public const string ConvertedToOrdinary = "converted-to-ordinary";
    public const string ConvertedToSummary = "converted-to-summary";
    public const string IdentityConfirmed = "identity-confirmed";

    public static readonly CodeList List = new(
        "recount ground",
        new(NewMajorCrimeDiscovered, "发现另有重要罪行", "another serious crime discovered"),
        new(JurisdictionChanged, "改变管辖", "jurisdiction changed"),
        new(SupplementResubmitted, "补充侦查后移送审查起诉", "resubmitted after supplementary investigation"),
        new(SupplementReturnedCourt, "补充侦查后移送法院", "returned to the court after supplementary investigation"),
        new(RemandReceived, "发回重审收到案卷", "remand received"),
        new(ConvertedToOrdinary, "转为普通程序", "converted to ordinary procedure"),
        new(ConvertedToSummary, "转为简易程序", "converted to summary procedure"),
        new(IdentityConfirmed, "身份查清", "identity confirmed"));
}

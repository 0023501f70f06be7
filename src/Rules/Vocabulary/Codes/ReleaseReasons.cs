namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "release reason" in the source contract, with their names.</summary>
public static class ReleaseReasons
{
    public const string Released = "released";
    public const string Bail = "bail";
    public const string ResidentialSurveillance = "residential-surveillance";
    public const string TransferredFacility = "transferred-facility";
    public const string DeliveredToPrison = "delivered-to-prison";
    public const string Died = "died";
    public const string Escaped = "escaped";
    public const string SentenceServed = "sentence-served";

    public static readonly CodeList List = new(
        "release reason",
        new(Released, "释放", "released"),
        new(Bail, "取保候审", "bail"),
        new(ResidentialSurveillance, "监视居住", "residential surveillance"),
        new(TransferredFacility, "转所", "transferred to another centre"),
        new(DeliveredToPrison, "送交监狱", "delivered to prison"),
        new(Died, "死亡", "died"),
        new(Escaped, "脱逃", "escaped"),
        new(SentenceServed, "刑满", "sentence served"));
}

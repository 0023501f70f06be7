namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "unit" in the source contract, with their names.</summary>
public static class Units
{
    public const string Day = "day";
    public const string Month = "month";

    public static readonly CodeList List = new(
        "unit",
        new(Day, "日", "day"),
        new(Month, "月", "month"));
}

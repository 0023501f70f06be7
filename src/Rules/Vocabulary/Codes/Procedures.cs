namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "procedure" in the source contract, with their names.</summary>
public static class Procedures
{
    public const string Ordinary = "ordinary";
    public const string Summary = "summary";
    public const string FastTrack = "fast-track";

    public static readonly CodeList List = new(
        "procedure",
        new(Ordinary, "普通程序", "ordinary procedure"),
        new(Summary, "简易程序", "summary procedure"),
        new(FastTrack, "速裁程序", "fast-track procedure"));
}

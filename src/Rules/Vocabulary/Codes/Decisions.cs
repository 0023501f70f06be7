namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "decision" in the source contract, with their names.</summary>
public static class Decisions
{
    public const string Granted = "granted";
    public const string Refused = "refused";

    public static readonly CodeList List = new(
        "decision",
        new(Granted, "准予", "granted"),
        new(Refused, "不准予", "refused"));
}

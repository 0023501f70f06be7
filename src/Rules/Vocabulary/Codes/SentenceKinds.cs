namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "sentence kind" in the source contract, with their names.</summary>
public static class SentenceKinds
{
    public const string FixedTerm = "fixed-term";
    public const string CriminalDetentionSentence = "criminal-detention-sentence";
    public const string Life = "life";
    public const string DeathWithReprieve = "death-with-reprieve";
    public const string Death = "death";

    public static readonly CodeList List = new(
        "sentence kind",
        new(FixedTerm, "有期徒刑", "fixed-term imprisonment"),
        new(CriminalDetentionSentence, "拘役", "criminal detention (sentence)"),
        new(Life, "无期徒刑", "life imprisonment"),
        new(DeathWithReprieve, "死刑缓期二年执行", "death sentence with two-year reprieve"),
        new(Death, "死刑", "death sentence"));
}

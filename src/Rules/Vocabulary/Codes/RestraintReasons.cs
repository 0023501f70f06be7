namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "restraint reason" in the source contract, with their names.</summary>
public static class RestraintReasons
{
    public const string Violence = "violence";
    public const string Riot = "riot";
    public const string EscapeRisk = "escape-risk";
    public const string SuicideRisk = "suicide-risk";
    public const string DeathSentence = "death-sentence";
    public const string Escort = "escort";
    public const string Other = "other";

    public static readonly CodeList List = new(
        "restraint reason",
        new(Violence, "行凶", "violence"),
        new(Riot, "暴动", "riot"),
        new(EscapeRisk, "脱逃危险", "escape risk"),
        new(SuicideRisk, "自杀危险", "suicide risk"),
        new(DeathSentence, "死刑", "death sentence"),
        new(Escort, "押解", "escort"),
        new(Other, "其他", "other"));
}

namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "incident kind" in the source contract, with their names.</summary>
public static class IncidentKinds
{
    public const string Escape = "escape";
    public const string Riot = "riot";
    public const string Fire = "fire";
    public const string Fight = "fight";
    public const string SelfHarm = "self-harm";
    public const string SuicideAttempt = "suicide-attempt";
    public const string InfectiousOutbreak = "infectious-outbreak";
    public const string BeatingOrAbuse = "beating-or-abuse";
    public const string Other = "other";

    public static readonly CodeList List = new(
        "incident kind",
        new(Escape, "脱逃", "escape"),
        new(Riot, "暴动骚乱", "riot"),
        new(Fire, "火灾", "fire"),
        new(Fight, "斗殴", "fight"),
        new(SelfHarm, "自伤自残", "self-harm"),
        new(SuicideAttempt, "自杀未遂", "suicide attempt"),
        new(InfectiousOutbreak, "传染病疫情", "infectious outbreak"),
        new(BeatingOrAbuse, "殴打、体罚、虐待", "beating or abuse"),
        new(Other, "其他", "other"));
}

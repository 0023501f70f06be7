namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "casualty kind" in the source contract, with their names.</summary>
public static class CasualtyKinds
{
    public const string Death = "death";
    public const string Disability = "disability";
    public const string Injury = "injury";

    public static readonly CodeList List = new(
        "casualty kind",
        new(Death, "死亡", "death"),
        new(Disability, "伤残", "disability"),
        new(Injury, "受伤", "injury"));
}

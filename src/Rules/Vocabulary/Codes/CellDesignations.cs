namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "cell designation" in the source contract, with their names.</summary>
public static class CellDesignations
{
    public const string AdultMale = "adult-male";
    public const string AdultFemale = "adult-female";
    public const string Juvenile = "juvenile";
    public const string Convicted = "convicted";
    public const string Medical = "medical";
    public const string Transition = "transition";

    public static readonly CodeList List = new(
        "cell designation",
        new(AdultMale, "成年男监室", "adult men"),
        new(AdultFemale, "成年女监室", "adult women"),
        new(Juvenile, "未成年人监室", "juveniles"),
        new(Convicted, "已决犯监室", "convicted"),
        new(Medical, "医疗监室", "medical"),
        new(Transition, "过渡监室", "transition"));
}

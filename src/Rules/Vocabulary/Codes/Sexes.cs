namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "sex" in the source contract, with their names.</summary>
public static class Sexes
{
    public const string Male = "male";
    public const string Female = "female";

    public static readonly CodeList List = new(
        "sex",
        new(Male, "男", "male"),
        new(Female, "女", "female"));
}

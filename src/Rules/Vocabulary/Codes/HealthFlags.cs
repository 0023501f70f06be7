namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "health flag" in the source contract, with their names.</summary>
public static class HealthFlags
{
    public const string Infectious = "infectious";
    public const string Pregnant = "pregnant";
    public const string Nursing = "nursing";
    public const string SevereIllness = "severe-illness";
    public const string Disabled = "disabled";

    public static readonly CodeList List = new(
        "health flag",
        new(Infectious, "传染病", "infectious"),
        new(Pregnant, "怀孕", "pregnant"),
        new(Nursing, "哺乳", "nursing"),
        new(SevereIllness, "严重疾病", "severe illness"),
        new(Disabled, "残疾", "disabled"));
}

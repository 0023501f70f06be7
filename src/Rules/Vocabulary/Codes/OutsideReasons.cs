namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "reason for service outside" in the source contract, with their names.</summary>
public static class OutsideReasons
{
    public const string SevereIllness = "severe-illness";
    public const string Pregnant = "pregnant";
    public const string Nursing = "nursing";
    public const string CannotCareForSelf = "cannot-care-for-self";

    public static readonly CodeList List = new(
        "reason for service outside",
        new(SevereIllness, "严重疾病", "severe illness"),
        new(Pregnant, "怀孕", "pregnant"),
        new(Nursing, "哺乳", "nursing"),
        new(CannotCareForSelf, "生活不能自理", "cannot care for self"));
}

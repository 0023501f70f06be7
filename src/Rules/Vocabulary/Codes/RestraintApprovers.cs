namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "approver of the measure" in the source contract, with their names.</summary>
public static class RestraintApprovers
{
    public const string FacilityHead = "facility-head";
    public const string Deputy = "deputy";
    public const string None = "none";

    public static readonly CodeList List = new(
        "approver of the measure",
        new(FacilityHead, "看守所所长", "head of the centre"),
        new(Deputy, "副所长", "deputy head"),
        new(None, "未经批准", "nobody"));
}

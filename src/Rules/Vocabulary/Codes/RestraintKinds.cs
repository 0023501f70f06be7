namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "restraint kind" in the source contract, with their names.</summary>
public static class RestraintKinds
{
    public const string Handcuffs = "handcuffs";
    public const string LegIrons = "leg-irons";
    public const string HandcuffsAndLegIrons = "handcuffs-and-leg-irons";
    public const string Rope = "rope";
    public const string RestraintBelt = "restraint-belt";
    public const string FixedPoint = "fixed-point";

    public static readonly CodeList List = new(
        "restraint kind",
        new(Handcuffs, "手铐", "handcuffs"),
        new(LegIrons, "脚镣", "leg irons"),
        new(HandcuffsAndLegIrons, "手铐并脚镣", "handcuffs and leg irons"),
        new(Rope, "警绳", "rope"),
        new(RestraintBelt, "约束带", "restraint belt"),
        new(FixedPoint, "固定约束", "fixed point"));
}

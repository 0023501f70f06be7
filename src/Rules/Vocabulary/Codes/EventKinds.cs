namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "event kind" in the source contract, with their names.</summary>
public static class EventKinds
{
    public const string Extension = "extension";
    public const string Exclusion = "exclusion";
    public const string Recount = "recount";
    public const string Milestone = "milestone";

    public static readonly CodeList List = new(
        "event kind",
        new(Extension, "延长", "extension"),
        new(Exclusion, "不计入", "exclusion"),
        new(Recount, "重新计算", "recount"),
        new(Milestone, "节点", "milestone"));
}

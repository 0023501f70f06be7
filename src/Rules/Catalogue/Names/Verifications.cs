using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>How somebody made sure of what an article says.</summary>
public static class Verifications
{
    public const string Text = "text";
    public const string Excerpt = "excerpt";
    public const string Unverified = "unverified";

    public static readonly CodeList List = new(
        "verification",
        new(Text, "全文", "the full text was read"),
        new(Excerpt, "摘录", "an excerpt or official summary was read"),
        new(Unverified, "未核实", "from memory, to be checked"));
}

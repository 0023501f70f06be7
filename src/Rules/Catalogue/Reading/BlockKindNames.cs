namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>The names of the blocks in both languages.</summary>
internal static class BlockKindNames
{
    /// <summary>The English name of a block; the name itself where it has none.</summary>
    public static string English(string name) => name switch
    {
        "期限" => "term",
        "规则" => "rule",
        "设置" => "setting",
        "日历" => "calendar",
        "例" => "example",
        "人工核对" => "hand-check",
        "本地" => "override",
        _ => name,
    };
}

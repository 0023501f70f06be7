using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the catalogue's pages. The catalogue itself is in both languages.</summary>
internal static class CatalogueTexts
{
    public static readonly Bilingual Title = new("规则目录", "Rules");
    public static readonly Bilingual Contents = new("目录", "Contents");
    public static readonly Bilingual Search = new("查找（回车）", "Search (Enter)");
    public static readonly Bilingual Found = new("“{0}”：{1} 节", "'{0}': {1} sections");
    public static readonly Bilingual Line = new("文件第 {0} 行", "line {0} of the file");
    public static readonly Bilingual Examples = new("例子 {0} 个，{1} 个通过，{2} 个不符", "{0} examples, {1} hold, {2} do not");
    public static readonly Bilingual Open = new("在目录中查看", "See it in the catalogue");

    private static readonly Bilingual Term = new("期限", "Term");
    private static readonly Bilingual Rule = new("规则", "Rule");
    private static readonly Bilingual HandCheck = new("人工核对", "By hand");
    private static readonly Bilingual Setting = new("设置", "Setting");
    private static readonly Bilingual Calendar = new("日历", "Calendar");

    /// <summary>The word for a kind of block.</summary>
    public static Bilingual Of(string kind) => kind switch
    {
        "term" => Term,
        "rule" => Rule,
        "hand-check" => HandCheck,
        "calendar" => Calendar,
        _ => Setting,
    };
}

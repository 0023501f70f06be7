using System.Globalization;
using System.Text;

namespace CustodyWatch.Notifier.Templates;

/// <summary>Masks names for mail: the surname stays, the given name does not. 张三 is 张某, 李小明 is 李某某, 欧阳锋 is 欧阳某.</summary>
internal static class NameMask
{
    /// <summary>What stands for a person whose name the source does not have.</summary>
    public const string Unknown = "姓名不详";

    // 复姓, the common ones. A name of two characters that begins like one is a surname and a given name (夏侯 alone is 夏某).
    private static readonly HashSet<string> CompoundSurnames =
    [
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台",
        "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘",
        "令狐", "百里", "呼延", "东郭", "西门", "南门", "公西", "轩辕", "拓跋", "第五", "梁丘", "左丘", "段干", "谷梁", "漆雕", "乐正",
        "歐陽", "東方", "諸葛", "尉遲", "公孫",
    ];

    /// <summary>Masks one name; null and blank are <see cref="Unknown"/>.</summary>
    public static string Of(string? name)
    {
        var letters = Letters(OneLine.Of(name ?? "", 100));
        return letters.Count switch
        {
            0 => Unknown,
            _ when !IsChinese(letters[0]) => letters[0] + "***",
            > 2 when CompoundSurnames.Contains(letters[0] + letters[1]) => letters[0] + letters[1] + Rest(letters.Count - 2),
            1 => letters[0] + "某",
            _ => letters[0] + Rest(letters.Count - 1),
        };
    }

    // Two at most: the length of a long transliterated name would tell who it is.
    private static string Rest(int letters) => letters == 1 ? "某" : "某某";

    // Blanks inside a name are typing, not letters; rare characters take two chars but are one letter.
    private static List<string> Letters(string name)
    {
        var letters = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(name);
        while (elements.MoveNext())
            if (elements.GetTextElement() is var letter && !string.IsNullOrWhiteSpace(letter))
                letters.Add(letter);
        return letters;
    }

    private static bool IsChinese(string letter) =>
        Rune.GetRuneAt(letter, 0).Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007;
}

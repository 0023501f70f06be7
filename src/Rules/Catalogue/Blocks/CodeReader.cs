using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads codes and texts in two languages.</summary>
internal static class CodeReader
{
    /// <summary>Reads a code, by id or Chinese name; null, with a problem that names the nearest, where the list does not have it.</summary>
    public static string? Code(YamlValue? value, CodeList codes)
    {
        if (value?.Text() is not { } text)
            return null;
        if (codes.Contains(text))
            return text;
        if (codes.Codes.FirstOrDefault(code => code.Zh == text) is { } named)
            return named.Id;
        var nearest = codes.Nearest(text);
        value.Report("unknown-code",
            new($"“{text}”不在代码表“{codes.Name}”中；最接近的是“{nearest}”。", $"'{text}' is not a code of '{codes.Name}'; the nearest is '{nearest}'."),
            new($"改写为“{nearest}”。", $"Write '{nearest}'."));
        return null;
    }

    /// <summary>Reads a severity.</summary>
    public static Findings.Severity? Severity(YamlValue? value) =>
        Code(value, Names.Severities.List) is { } id ? Findings.SeverityNames.Parse(id) : null;

    /// <summary>Reads a text in both languages.</summary>
    public static (YamlValue Zh, YamlValue En)? Bilingual(YamlValue? value)
    {
        if (value?.Map("zh", "en") is not { } map)
            return null;
        var (zh, en) = (map.Required("zh"), map.Required("en"));
        return zh is not null && en is not null ? (zh, en) : null;
    }

    /// <summary>Reads words in both languages.</summary>
    public static Findings.Bilingual? Words(YamlValue? value) =>
        Bilingual(value) is { } both && both.Zh.Text() is { } zh && both.En.Text() is { } en ? new(zh, en) : null;

    /// <summary>Reads true or false.</summary>
    public static bool Truth(YamlValue? value)
    {
        if (value?.Text() is not { } text)
            return false;
        if (text is "true" or "yes" or "是")
            return true;
        if (text is not ("false" or "no" or "否"))
            value.Report("not-a-truth", new($"“{text}”不是“是”或“否”。", $"'{text}' is neither true nor false."), new("写 true 或 false。", "Write true or false."));
        return false;
    }
}

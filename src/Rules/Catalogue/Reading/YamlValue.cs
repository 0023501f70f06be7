using System.Globalization;
using CustodyWatch.Rules.Findings;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>One value of a block, with its place in the catalogue.</summary>
internal sealed class YamlValue(YamlNode node, BlockContext context)
{
    public YamlNode Node { get; } = node;

    public Location Where => context.At(Node.Start);

    /// <summary>The place of a scalar's own first letter, behind its opening quote.</summary>
    public Location TextWhere => Node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } ? Where : Where.Right(1);

    /// <summary>The text of a single value; null, with a problem, for a list or a mapping.</summary>
    public string? Text()
    {
        if (Node is YamlScalarNode scalar)
            return scalar.Value ?? "";
        context.Problems.Add(Where, "value-expected",
            new("这里应是一个单独的值，而不是列表或映射。", "A single value belongs here, not a list or a mapping."),
            context.Unread, new("写成一个值。", "Write one value."));
        return null;
    }

    /// <summary>The values of a list; a single value is a list of one.</summary>
    public IReadOnlyList<YamlValue> Items() =>
        Node is YamlSequenceNode list ? [.. list.Children.Select(child => new YamlValue(child, context))] : [this];

    /// <summary>The value as a mapping; null, with a problem, where it is none.</summary>
    public YamlMap? Map(params string[] knownKeys)
    {
        if (Node is YamlMappingNode mapping)
            return new YamlMap(mapping, context, knownKeys);
        context.Problems.Add(Where, "mapping-expected",
            new("这里应是“键: 值”的映射。", "A mapping of keys to values belongs here."),
            context.Unread, new($"写成 {{ {string.Join(": …, ", knownKeys)}: … }}。", $"Write {{ {string.Join(": …, ", knownKeys)}: … }}."));
        return null;
    }

    /// <summary>The value as a date; null, with a problem, where it is none.</summary>
    public DateOnly? Date()
    {
        if (Text() is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        context.Problems.Add(Where, "not-a-date",
            new($"“{text}”不是日期。", $"'{text}' is not a date."),
            context.Unread, new("写成 2026-02-28 的形式。", "Write it as 2026-02-28."));
        return null;
    }

    /// <summary>The value as a whole number; null, with a problem, where it is none.</summary>
    public int? Number()
    {
        if (Text() is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        context.Problems.Add(Where, "not-a-number",
            new($"“{text}”不是整数。", $"'{text}' is not a whole number."),
            context.Unread, new("写成不带单位的整数，如 2。", "Write a whole number without a unit, such as 2."));
        return null;
    }

    /// <summary>Reports a problem at this value.</summary>
    public void Report(string id, Bilingual what, Bilingual fix) => context.Problems.Add(Where, id, what, context.Unread, fix);

    /// <summary>The place and collector this value belongs to.</summary>
    public BlockContext Context => context;
}

/// <summary>Where a block stands in its file, and where its problems go.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line of the block's first line of content, from 1.</param>
/// <param name="Indent">Columns by which the block is indented.</param>
/// <param name="Name">What the block is, for messages.</param>
/// <param name="Problems">The collector.</param>
internal sealed record BlockContext(string File, int Line, int Indent, string Name, Problems Problems)
{
    public Bilingual Unread => new($"{Name} 不会被采用；目录整体不会被启用。", $"{Name} would not be used, and the catalogue would not be loaded.");

    public Location At(YamlDotNet.Core.Mark mark) => new(File, Line + (int)mark.Line - 1, Indent + (int)mark.Column);
}

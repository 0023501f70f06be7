using System.Globalization;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads a value that may change with the law: one value, or a mapping of first days to values, where <c>none</c> ends it.</summary>
internal static class DatedReader
{
    private static readonly string[] Nothing = ["none", "无"];

    /// <summary>Reads it; null, with a problem, where nothing of it can be read.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="read">Reads one value, reporting its problems; null where it cannot be read.</param>
    public static Dated<T>? Read<T>(YamlValue value, Func<YamlValue, T?> read)
        where T : class
    {
        if (value.Node is not YamlMappingNode)
            return read(value) is { } always ? Dated.Always(always) : null;
        var values = new List<DatedValue<T>>();
        foreach (var (key, name, entry) in value.Map()!.Entries)
        {
            if (!DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            {
                _ = key.Date();
                continue;
            }
            if (values.Count > 0 && from < values[^1].From)
                ReportOrder(key, from, values[^1].From);
            var ends = entry.Node is YamlScalarNode { Value: { } text } && Nothing.Contains(text);
            values.Add(new DatedValue<T>(from, ends ? null : read(entry)));
        }
        return values.Count > 0 ? new Dated<T>(values) : null;
    }

    /// <summary>Reports a day that stands behind a later one.</summary>
    public static void ReportOrder(YamlValue value, DateOnly day, DateOnly before) => value.Report("dates-out-of-order",
        new($"{day:yyyy-MM-dd} 写在 {before:yyyy-MM-dd} 之后。", $"{day:yyyy-MM-dd} stands behind {before:yyyy-MM-dd}."),
        new("按日期先后排列，或更正写错的日期。", "Put the entries in the order of their dates, or correct the date that is wrong."));

    /// <summary>Reads a length; null, with a problem, where the text is none.</summary>
    public static StatedLength? Length(YamlValue value)
    {
        if (value.Text() is not { } text)
            return null;
        if (StatedLength.Parse(text) is { } length)
            return length;
        value.Report("not-a-length",
            new($"“{text}”不是期限。", $"'{text}' is not a length."),
            new("写成“7 days”“2 months”“1 month + 15 days”或“7日”“2个月”。", "Write '7 days', '2 months' or '1 month + 15 days'."));
        return null;
    }
}

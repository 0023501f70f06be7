using System.Globalization;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>The table of instruments at the head of the catalogue.</summary>
internal static class InstrumentTable
{
    private static readonly string[] Headings = ["简称", "引用", "中文全称", "English", "自", "至"];

    /// <summary>Reads it; a row that cannot be read is a problem.</summary>
    public static IReadOnlyList<Instrument> Read(MarkdownDocument document, string fileName, Problems problems)
    {
        var instruments = new List<Instrument>();
        foreach (var table in document.OfType<Table>())
        {
            var rows = TableText.Rows(table, fileName).ToArray();
            if (rows.Length == 0 || !IsOne(rows[0].Where, rows[0].Cells, problems))
                continue;
            foreach (var (where, cells) in rows.Skip(1))
                if (Row(where, cells) is { } instrument)
                    instruments.Add(instrument);
                else
                    problems.Add(where, "instrument-row",
                        new("法律文件表的这一行读不懂。", "This row of the table of instruments cannot be read."),
                        new("引用它的规则不会被采用。", "Rules that cite it would not be used."),
                        new("六列依次为：简称、引用、中文全称、英文全称、自（日期）、至（日期或空）。", "Six columns: short name, form of citation, Chinese title, English title, first day, last day or empty."));
        }
        return instruments;
    }

    private static bool IsOne(Location where, IReadOnlyList<string> cells, Problems problems)
    {
        if (cells.Take(Headings.Length).SequenceEqual(Headings))
            return true;
        if (cells.Intersect(Headings).Count() > 2)
            problems.Add(where, "instrument-heading",
                new("法律文件表的列名或次序不对。", "The columns of the table of instruments have other names, or another order."),
                new("整个表都不会被读取，所有引用都会落空。", "Nothing of the table would be read, and every citation would fail."),
                new($"标题行以“| {string.Join(" | ", Headings)} |”开头。", $"Begin the heading row with '| {string.Join(" | ", Headings)} |'."));
        return false;
    }

    private static Instrument? Row(Location where, IReadOnlyList<string> cells)
    {
        if (cells.Count < Headings.Length || cells.Take(4).Any(string.IsNullOrWhiteSpace) || Day(cells[4]) is not { } from)
            return null;
        var to = Day(cells[5]);
        return cells[5].Length > 0 && to is null ? null : new Instrument(cells[0], cells[1], cells[2], cells[3], from, to, Verified(cells.ElementAtOrDefault(Headings.Length) ?? ""), where);
    }

    // The column begins with one of the three words; what follows says what about it is not certain.
    private static string Verified(string text) =>
        Verifications.List.Codes.FirstOrDefault(code => text.StartsWith(code.Zh, StringComparison.Ordinal))?.Id ?? Verifications.Unverified;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using CustodyWatch.Host.Terminals;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>A table of counts, one line a rule or office.</summary>
internal static class ChangeCounts
{
    public static Table Of(string heading, IEnumerable<(string Name, int[] Counts)> lines, IReadOnlyList<string> kinds)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(new Text(heading)));
        foreach (var kind in kinds)
            table.AddColumn(new TableColumn(new Text(kind)).RightAligned());
        foreach (var (name, counts) in lines)
            table.AddRow([new Text(name), .. counts.Select(count => new Text($"{count}"))]);
        return table;
    }

    /// <summary>An office by its name and code.</summary>
    public static string OfficeOf(string? code, string? name) => (code, name) switch
    {
        (null, _) => Say.In("没有检察室", "no office"),
        (_, null) => code,
        _ => $"{name} {code}",
    };
}

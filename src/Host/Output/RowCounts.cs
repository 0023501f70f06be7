using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Vocabulary;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>How many rows each relation has, for people.</summary>
internal static class RowCounts
{
    public static Table TableOf(IReadOnlyDictionary<string, long> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(new Text(Say.In("关系", "relation"))), new TableColumn(""), new TableColumn(new Text(Say.In("行数", "rows"))).RightAligned());
        foreach (var (relation, count) in rows)
            table.AddRow(new Text(relation), new Text(SourceContract.Find(relation)!.Zh), new Text($"{count}"));
        return table;
    }
}

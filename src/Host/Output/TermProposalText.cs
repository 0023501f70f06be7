using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Coverage.Proposals;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>Proposed examples of a term, for people: first the table, to be pasted behind the term; then what its examples should show.</summary>
internal static class TermProposalText
{
    public static void Write(Terminal to, TermProposals term)
    {
        if (term.Rows.Count > 0)
            to.Data.WriteLine($"{ProposalBlock.ToBeBlessed}\n\n{TermExampleText.Table(term.Rows)}");
        var proposed = term.Rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        var table = new Table().Border(TableBorder.Simple).AddColumns(Column("应示", "to be shown"), Column("示例", "example"), Column("", ""));
        foreach (var point in term.Points)
            table.AddRow(new Text(Say.In(point.What)), new Text(Named(point.ShownBy)), new Text(point.WhyNot is { } why ? Say.In(why) : ""));
        to.Out.Write(table);
        to.Out.WriteLine(Say.In(
            $"{term.TermId}：{term.Points.Count} 点应示，拟出 {term.Rows.Count} 个示例（标 + 的），{term.Points.Count(point => point.ShownBy is null)} 点无法示。",
            $"{term.TermId}: {term.Points.Count} points to be shown, {term.Rows.Count} examples proposed (marked +), {term.Points.Count(point => point.ShownBy is null)} that cannot be shown."));

        string Named(string? name) => name is null ? "—" : proposed.Contains(name) ? "+ " + name : name;
    }

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));
}

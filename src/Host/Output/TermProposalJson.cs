using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.Host.Output;

/// <summary>Proposed examples of a term, as the machine-readable output has them. Fields are added, never renamed.</summary>
internal sealed record TermProposalJson(
    string Term, string File, int Line, IReadOnlyList<TermProposalJson.RowOf> Rows, string? Table, IReadOnlyList<TermProposalJson.PointOf> Points)
{
    public static TermProposalJson Of(TermProposals term) => new(
        term.TermId, term.Where.File, term.Where.Line,
        [.. term.Rows.Select(row => new RowOf(row.Name, row.On, row.DeadlineOn, row.Status, row.DaysOverdue ?? 0))],
        term.Rows.Count > 0 ? TermExampleText.Table(term.Rows) : null,
        [.. term.Points.Select(point => new PointOf(point.Id, point.What, point.ShownBy is not null, point.ShownBy, point.WhyNot))]);

    /// <summary>A row: what the program says of the deadline on the day asked.</summary>
    internal sealed record RowOf(string Name, DateOnly On, DateOnly? DeadlineOn, string Status, int DaysOverdue);

    /// <summary>Something the examples should show.</summary>
    internal sealed record PointOf(string Id, Bilingual What, bool Covered, string? ShownBy, Bilingual? WhyNot);
}

using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Something the examples of a term should show.</summary>
/// <param name="Id">What it is, as <c>on = deadline</c> or <c>extension inv-custody-ext-1, too late</c>.</param>
/// <param name="What">The same in words.</param>
/// <param name="ShownBy">The example that shows it; null where none does, and none could be made.</param>
/// <param name="WhyNot">Why none could be made; null where one shows it.</param>
public sealed record TermPoint(string Id, Bilingual What, string? ShownBy, Bilingual? WhyNot);

/// <summary>The examples that a term lacks.</summary>
/// <param name="TermId">The term.</param>
/// <param name="Where">Its place.</param>
/// <param name="Rows">The rows proposed. What they expect is what the program says today.</param>
/// <param name="Points">Everything the examples should show, and which of them does.</param>
public sealed record TermProposals(string TermId, Location Where, IReadOnlyList<TermExample> Rows, IReadOnlyList<TermPoint> Points);

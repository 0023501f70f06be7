using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>An example that a lawyer is asked to bless or to correct. What it expects is what the program says today.</summary>
/// <param name="Example">The example.</param>
/// <param name="MadeFrom">The name of the example it was made from; null for one made from the plainest case.</param>
/// <param name="Changes">What was changed in it, one thing after the other.</param>
public sealed record ProposedExample(RuleExample Example, string? MadeFrom, IReadOnlyList<string> Changes);

/// <summary>The examples that a rule lacks.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Where">Its place.</param>
/// <param name="Examples">The examples proposed, in the order in which they are to be read.</param>
/// <param name="Conditions">Each atomic condition, and the examples that show it both ways.</param>
/// <param name="Unseen">Changes of the rule that no case tried tells apart: it says the same with and without them.</param>
public sealed record RuleProposals(
    string RuleId, Location Where, IReadOnlyList<ProposedExample> Examples, IReadOnlyList<ConditionCover> Conditions, IReadOnlyList<Mutant> Unseen);

using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Coverage;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.Host.Output;

/// <summary>Proposed examples of a rule, as the machine-readable output has them. Fields are added, never renamed.</summary>
internal sealed record ProposalJson(
    string Rule, string File, int Line, IReadOnlyList<ProposalJson.ExampleOf> Examples, IReadOnlyList<ProposalJson.ConditionOf> Conditions, IReadOnlyList<ProposalJson.SlipOf> Unseen)
{
    public static ProposalJson Of(RuleProposals rule, IReadOnlyList<ProposalFile> files)
    {
        var written = files.ToLookup(file => file.Example, file => file.Path);
        return new(
            rule.RuleId, rule.Where.File, rule.Where.Line,
            [.. rule.Examples.Select(proposed => new ExampleOf(
                proposed.Example.Name, proposed.Example.On, proposed.MadeFrom, proposed.Changes, ExampleText.Expected(proposed.Example), ProposalBlock.Of(proposed), [.. written[proposed.Example.Name]]))],
            [.. rule.Conditions.Select(condition => new ConditionOf(
                condition.Condition, condition.Where.Line, condition.Where.Column, condition.IsCovered, condition.Kind, ProposalText.Kind(condition), condition.WhenTrue, condition.WhenFalse, condition.Along))],
            [.. rule.Unseen.Select(slip => new SlipOf(slip.Where.Line, slip.Where.Column, slip.Kind, slip.Before, slip.After))]);
    }

    /// <summary>An example, with the block to be pasted.</summary>
    internal sealed record ExampleOf(
        string Name, DateOnly On, string? MadeFrom, IReadOnlyList<string> Changes, string Expect, string Block, IReadOnlyList<string> Files);

    /// <summary>A condition, and the examples that show it both ways.</summary>
    internal sealed record ConditionOf(
        string Condition, int Line, int Column, bool Covered, CoverKind Kind, Bilingual How, string? WhenTrue, string? WhenFalse, IReadOnlyList<string> Along);

    /// <summary>A change of the rule that no case tells apart.</summary>
    internal sealed record SlipOf(int Line, int Column, MutantKind Kind, string Before, string After);
}

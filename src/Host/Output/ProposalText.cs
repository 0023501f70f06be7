using CustodyWatch.Host.Terminals;
using CustodyWatch.RulesEngine.Coverage.Proposals;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>Proposed examples of a rule, for people: first the blocks, to be pasted behind the rule; then which example shows which condition.</summary>
internal static class ProposalText
{
    public static void Write(Terminal to, RuleProposals rule, IReadOnlyList<ProposalFile> files)
    {
        foreach (var proposed in rule.Examples)
            to.Data.WriteLine(ProposalBlock.Of(proposed));
        to.Out.Write(TableOf(rule));
        foreach (var slip in rule.Unseen)
            to.Out.WriteLine(Say.In(
                $"{slip.Where}  {MutantText.Change(slip).Zh}：试过的情形中没有一个因此不同。",
                $"{slip.Where}  {MutantText.Change(slip).En}: no case that was tried comes out otherwise."));
        foreach (var file in files)
            to.Out.WriteLine(file.Path);
        var open = rule.Conditions.Count(condition => !condition.IsCovered);
        to.Out.WriteLine(Say.In(
            $"{rule.RuleId}：{rule.Conditions.Count} 个条件，拟出 {rule.Examples.Count} 个示例（标 + 的），{open} 个条件无法两面都示。",
            $"{rule.RuleId}: {rule.Conditions.Count} conditions, {rule.Examples.Count} examples proposed (marked +), {open} conditions that cannot be shown both ways."));
    }

    private static Table TableOf(RuleProposals rule)
    {
        var proposed = rule.Examples.Select(example => example.Example.Name).ToHashSet(StringComparer.Ordinal);
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(Column("行", "line"), Column("条件", "condition"), Column("为真", "true"), Column("为假", "false"), Column("", ""));
        foreach (var condition in rule.Conditions)
            table.AddRow(
                new Text($"{condition.Where.Line}"), new Text(condition.Condition), Named(condition.WhenTrue), Named(condition.WhenFalse), new Text(Say.In(Kind(condition))));
        return table;

        Text Named(string? name) => new(name is null ? "—" : proposed.Contains(name) ? "+ " + name : name);
    }

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));

    /// <summary>How a condition is covered, or why not.</summary>
    public static Rules.Findings.Bilingual Kind(ConditionCover condition) => condition.Kind switch
    {
        CoverKind.Alone => new("只有它不同", "it alone differs"),
        CoverKind.WithOthers => new($"不能单独变动，随之变动的有：{string.Join("、", condition.Along)}", $"cannot be moved alone; with it moves {string.Join(", ", condition.Along)}"),
        CoverKind.NeverTrue => new("试过的情形中从不为真", "true in no case that was tried"),
        CoverKind.NeverFalse => new("试过的情形中从不为假", "false in no case that was tried"),
        _ => new("试过的情形中结论从不取决于它", "the outcome hung on it in no case that was tried"),
    };
}

using CustodyWatch.Host.Terminals;
using CustodyWatch.RulesEngine.Coverage;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>What the examples of each rule show, for people: one line a rule.</summary>
internal static class CoverageText
{
    public static void Write(IAnsiConsole to, IReadOnlyList<RuleCoverage> rules)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(new Text(Say.In("规则", "rule"))));
        foreach (var heading in new[] { Say.In("触发", "fire"), Say.In("不触发", "silent"), Say.In("无法判断", "undecided"), Say.In("边界日", "on the boundary day") })
            table.AddColumn(new TableColumn(new Text(heading)).RightAligned());
        foreach (var rule in rules)
            table.AddRow([new Text(rule.RuleId), .. new[] { rule.Fires, rule.Silent, rule.Undecided, rule.OnBoundary }.Select(Count)]);
        to.Write(table);
        to.WriteLine(Say.In(
            "边界日：提前或推后一日再问，结论就不同。没有日期的规则没有边界日。",
            "On the boundary day: asked one day earlier or later, the rule says something else. A rule without dates has no such day."));
    }

    private static Text Count(int count) => new(count == 0 ? "—" : $"{count}");
}

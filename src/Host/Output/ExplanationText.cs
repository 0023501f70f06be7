using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>An explanation for people: what was found, then each clock with its steps, the worst first.</summary>
internal static class ExplanationText
{
    private static readonly ClockStatus[] WorstFirst =
    [
        ClockStatus.Overdue, ClockStatus.DueToday, ClockStatus.Expiring, ClockStatus.Unknown, ClockStatus.Suspended,
        ClockStatus.Running, ClockStatus.NoLimit, ClockStatus.Exceeded, ClockStatus.Met,
    ];

    public static void Write(IAnsiConsole to, Explanation explanation)
    {
        to.WriteLine(string.Join(" · ", Heading(explanation)), new Style(decoration: Decoration.Bold));
        to.WriteLine(Say.In($"规则目录 {explanation.Catalogue}", $"catalogue {explanation.Catalogue}"), new Style(Color.Grey));
        to.WriteLine();
        if (explanation.Findings.Count > 0)
            to.Write(ListOf(explanation.Findings));
        else
            to.WriteLine(Say.In("没有发现问题。", "Nothing was found."));
        foreach (var clock in explanation.Clocks.OrderBy(explained => Array.IndexOf(WorstFirst, explained.Clock.Status)))
            ClockText.Write(to, clock);
        to.WriteLine();
        foreach (var line in LeftOpen(explanation))
            to.WriteLine(line);
    }

    private static IEnumerable<string> Heading(Explanation explanation)
    {
        yield return explanation.Name ?? explanation.PersonId;
        yield return Say.In($"{FindingsTable.Day(explanation.AsOf)} 日终", $"end of {FindingsTable.Day(explanation.AsOf)}");
        if (explanation.Custody is { } custody)
            yield return custody.Until is { } until
                ? Say.In($"羁押 {FindingsTable.Day(custody.Since)} 至 {FindingsTable.Day(until)}，{custody.Days} 天", $"in custody {FindingsTable.Day(custody.Since)} to {FindingsTable.Day(until)}, {Words.Days(custody.Days)}")
                : Say.In($"自 {FindingsTable.Day(custody.Since)} 起羁押 {custody.Days} 天", $"in custody since {FindingsTable.Day(custody.Since)}, {Words.Days(custody.Days)}");
        yield return explanation.State switch
        {
            CensusState.Alert => Say.In("预警", "alert"),
            CensusState.Undetermined => Say.In("无法确定", "undetermined"),
            CensusState.Clear => Say.In("无异常", "clear"),
            _ => Say.In("不在押", "not in custody"),
        };
    }

    private static Grid ListOf(IReadOnlyList<Finding> findings)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var finding in FindingsTable.WorstFirst(findings))
        {
            var since = finding.Since is { } day ? Say.In($" · 自 {FindingsTable.Day(day)}", $" · since {FindingsTable.Day(day)}") : "";
            grid.AddRow(new Text(FindingsTable.SeverityOf(finding.Severity), new Style(FindingsTable.ColourOf(finding.Severity))), new Text(Say.In(finding.Message)));
            grid.AddRow(Text.Empty, new Text(finding.Rule + since, new Style(Color.Grey)));
        }
        return grid;
    }

    // What no clock says anything about, so that nobody takes silence for good news.
    private static IEnumerable<string> LeftOpen(Explanation explanation)
    {
        foreach (var (from, to) in explanation.Uncovered)
            yield return Say.In(
                $"{FindingsTable.Day(from)} 至 {FindingsTable.Day(to)} 在押，没有诉讼环节涵盖。",
                $"In custody from {FindingsTable.Day(from)} to {FindingsTable.Day(to)} with no stage that covers it.");
        foreach (var ofStage in explanation.Unsupervised.GroupBy(duty => duty.StageId))
            yield return Say.In(
                $"没有登记时刻，无法监督（环节 {ofStage.Key}）：{string.Join("、", ofStage.Select(duty => duty.Title.Zh))}",
                $"No times are recorded, so these cannot be supervised (stage {ofStage.Key}): {string.Join(", ", ofStage.Select(duty => duty.Title.En))}");
    }
}

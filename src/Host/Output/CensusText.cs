using CustodyWatch.Host.Terminals;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>The census for people: a few lines, and one a rule.</summary>
internal static class CensusText
{
    public static void Write(IAnsiConsole to, CensusJson census)
    {
        to.WriteLine(Say.In(
            $"{FindingsTable.Day(census.On)} 在押 {census.Persons} 人（{census.Facilities} 个看守所）：预警 {census.Alert}，无法确定 {census.Undetermined}，无异常 {census.Clear}",
            $"{FindingsTable.Day(census.On)}: {census.Persons} persons in custody ({census.Facilities} centres): alert {census.Alert}, undetermined {census.Undetermined}, clear {census.Clear}"));
        to.WriteLine(Say.In($"规则目录 {census.Catalogue}", $"catalogue {census.Catalogue}"));
        foreach (var failed in census.Failed)
            to.WriteLine(Say.In($"看守所 {failed.FacilityCode} 未能巡查：{failed.Reason}", $"centre {failed.FacilityCode} could not be evaluated: {failed.Reason}"));
        foreach (var (rule, count) in census.HeldBack)
            to.WriteLine(Say.In($"规则 {rule} 在当地停用，未报 {count} 项", $"rule {rule} is suspended locally: {count} not reported"));
        if (census.FindingsByRule.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(new TableColumn(new Text(Say.In("规则", "rule"))), new TableColumn(new Text(Say.In("数量", "findings"))).RightAligned());
        foreach (var (rule, count) in census.FindingsByRule)
            table.AddRow(new Text(rule), new Text($"{count}"));
        to.Write(table);
    }
}

using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.RulesEngine;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>An explanation for people: each clock with its steps, then what was found.</summary>
internal static class ExplanationText
{
    public static void Write(IAnsiConsole to, Explanation explanation)
    {
        to.WriteLine($"{explanation.Name ?? explanation.PersonId} · {FindingsTable.Day(explanation.AsOf)}{Custody(explanation.Custody)}");
        to.WriteLine(Say.In($"规则目录 {explanation.Catalogue}", $"catalogue {explanation.Catalogue}"));
        foreach (var clock in explanation.Clocks)
            Write(to, clock);
        to.WriteLine();
        if (explanation.Findings.Count > 0)
            to.Write(FindingsTable.Of(explanation.Findings));
        else
            to.WriteLine(Say.In("没有发现问题。", "Nothing was found."));
    }

    private static void Write(IAnsiConsole to, ExplainedClock explained)
    {
        var clock = explained.Clock;
        to.WriteLine();
        to.WriteLine(string.Join(" · ", Heading(clock)));
        if (clock.Steps.Count > 0)
            to.Write(StepsOf(clock));
        foreach (var other in explained.Others)
            to.WriteLine(Say.In(
                $"  另一种理解（{other.Switch} = {other.Value}）：届满日 {Day(other.DeadlineOn)}{(other.Earlier ? "，较早" : "")}",
                $"  the other reading ({other.Switch} = {other.Value}): deadline {Day(other.DeadlineOn)}{(other.Earlier ? ", earlier" : "")}"));
    }

    private static IEnumerable<string> Heading(ClockReading clock)
    {
        yield return clock.Term is { } term ? Say.In(term.Title) : clock.StageKind is { } kind ? Say.In(Measures.WithStages.Zh(kind), Measures.WithStages.En(kind)) : clock.StageId;
        yield return Status(clock.Status);
        yield return Say.In($"届满日 {Day(clock.DeadlineOn)}", $"deadline {Day(clock.DeadlineOn)}");
        if (clock.SoftDeadlineOn is { } soft)
            yield return Say.In($"一般期限 {Day(soft)}", $"ordinary limit {Day(soft)}");
        if (clock.DaysOverdue > 0)
            yield return Say.In($"超期 {clock.DaysOverdue} 天", $"{clock.DaysOverdue} days overdue");
        else if (clock.DaysLeft is { } left)
            yield return Say.In($"剩余 {left} 天", $"{left} days left");
    }

    private static Table StepsOf(ClockReading clock)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            Column("步骤", "step"), Column("起", "from"), Column("至", "to"), Column("长度", "length"), Column("依据", "law"), Column("说明", "note"));
        foreach (var step in clock.Steps)
            table.AddRow(
                new Text(What(step)), new Text(FindingsTable.Day(step.From)), new Text(FindingsTable.Day(step.To)),
                new Text(step.Length ?? ""), new Text(step.Law ?? ""), new Text(step.Note is { } note ? Say.In(note) : ""));
        return table;
    }

    private static string What(DerivationLine step) => step.What switch
    {
        "base" => Say.In("基本期限", "base"),
        "extension" => Say.In("延长", "extension"),
        "exclusion" => Say.In("不计入", "exclusion"),
        "recount" => Say.In("重新计算", "recount"),
        "cap" => Say.In("最长", "cap"),
        "end" => Say.In("终结", "end"),
        "ignored" => Say.In("不生效", "ignored"),
        _ => step.What,
    };

    private static string Status(ClockStatus status) => Say.In(ClockStatuses.List.Zh(status.Id()), ClockStatuses.List.En(status.Id()));

    private static string Custody(CustodySpan? custody) => custody is null
        ? ""
        : Say.In($" · 自 {Day(custody.Since)} 起羁押 {custody.Days} 天", $" · in custody since {Day(custody.Since)}, {custody.Days} days");

    private static string Day(DateOnly? day) => day is null ? "—" : FindingsTable.Day(day);

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));
}

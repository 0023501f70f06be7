using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.RulesEngine;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>One clock for people: how it stands, how it came about, what else could be said, and what would change it.</summary>
internal static class ClockText
{
    public static void Write(IAnsiConsole to, ExplainedClock explained)
    {
        var clock = explained.Clock;
        to.WriteLine();
        to.WriteLine(string.Join(" · ", Heading(clock)), new Style(ColourOf(clock.Status), decoration: Decoration.Bold));
        if (clock.Steps.Count > 0)
            to.Write(StepsOf(clock));
        foreach (var line in Remarks(explained))
            to.Write(Item("", line));
        if (explained.Remedies.Count > 0)
            to.WriteLine(Say.In("  可以依法改变的情形：", "  What would lawfully change it:"));
        foreach (var remedy in explained.Remedies)
            to.Write(Item("· ", Say.In(remedy.Text) + (remedy.Law is { } law ? Say.In($"（{law}）", $" ({law})") : "")));
    }

    public static Color ColourOf(ClockStatus status) => status switch
    {
        ClockStatus.Overdue => Color.Red,
        ClockStatus.DueToday => Color.Orange1,
        ClockStatus.Expiring or ClockStatus.Unknown => Color.Yellow,
        _ => Color.Default,
    };

    private static IEnumerable<string> Heading(ClockReading clock)
    {
        yield return clock.Term is { } term ? Say.In(term.Title) : clock.StageKind is { } kind ? Say.In(Measures.WithStages.Zh(kind), Measures.WithStages.En(kind)) : clock.StageId;
        if (clock.Status != ClockStatus.Overdue)
            yield return Say.In(ClockStatuses.List.Zh(clock.Status.Id()), ClockStatuses.List.En(clock.Status.Id()));
        if (clock is { DaysOverdue: > 0 and var late, Term.Breach: { } breach })
            yield return Say.In($"{breach.Zh} {late} 天", $"{breach.En}, {Words.Days(late)}");
        if (clock is { Status: ClockStatus.Running or ClockStatus.Expiring, DaysLeft: { } left })
            yield return Say.In($"剩余 {left} 天", $"{Words.Days(left)} left");
        if (clock.Due is { } due)
            yield return Say.In($"届满日 {due}", $"deadline {due}");
        if (clock.EndedOn is { } ended)
            yield return Say.In($"{FindingsTable.Day(ended)} 终结", $"ended {FindingsTable.Day(ended)}");
    }

    private static Table StepsOf(ClockReading clock)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            Column("步骤", "step").NoWrap(), Column("起", "from").NoWrap(), Column("至", "to").NoWrap(), Column("长度", "length").NoWrap(), Column("依据与说明", "law and note"));
        foreach (var step in clock.Steps)
            table.AddRow(
                new Text(What(step), new Style(step.What == "ignored" ? Color.Grey : Color.Default)), new Text(FindingsTable.Day(step.From)), new Text(FindingsTable.Day(step.To)),
                new Text(step.Length is { } length ? Say.In(LengthWords.Of(length)) : ""), new Text(Because(step)));
        return table;
    }

    // One under the other: side by side neither has room on a narrow screen.
    private static string Because(DerivationLine step) =>
        string.Join('\n', new[] { Law(step), step.Note is { } note ? Say.In(note) : "" }.Where(text => text.Length > 0));

    // An article nobody has read in full is marked, so that it is checked before anybody relies on it.
    private static string Law(DerivationLine step) => step switch
    {
        { Law: null } => "",
        { Verified: Verifications.Excerpt or Verifications.Unverified } => Say.In(
            $"{step.Law}（{Verifications.List.Zh(step.Verified)}）", $"{step.Law} ({(step.Verified == Verifications.Excerpt ? "excerpt" : "unverified")})"),
        _ => step.Law,
    };

    private static IEnumerable<string> Remarks(ExplainedClock explained)
    {
        var clock = explained.Clock;
        if (clock.SoftDeadlineOn is { } soft)
            yield return Say.In($"一般期限至 {FindingsTable.Day(soft)}", $"ordinary limit to {FindingsTable.Day(soft)}");
        if (clock.EffectiveOn is { } effective)
            yield return Say.In($"若无上诉、抗诉，{FindingsTable.Day(effective)} 生效", $"takes effect on {FindingsTable.Day(effective)} if nobody appeals");
        if (clock.CalendarMissing)
            yield return Say.In("缺少当年的节假日日历，只按周末计算", "the holidays of the year are missing: only weekends were counted");
        if (explained.Notice is { } notice)
            yield return Notice(notice);
        foreach (var other in explained.Others)
            yield return OtherReadingText.Of(other);
    }

    private static string Notice(ExpiryNotice notice) => notice.SentOn switch
    {
        null => Say.In($"看守所届满通知：最迟 {FindingsTable.Day(notice.DueOn)}，没有登记发出", $"the centre's notice: due by {FindingsTable.Day(notice.DueOn)}, not recorded as sent"),
        { } sent when sent > notice.DueOn => Say.In(
            $"看守所届满通知：最迟 {FindingsTable.Day(notice.DueOn)}，{FindingsTable.Day(sent)} 才发出", $"the centre's notice: due by {FindingsTable.Day(notice.DueOn)}, sent late on {FindingsTable.Day(sent)}"),
        { } sent => Say.In($"看守所届满通知：最迟 {FindingsTable.Day(notice.DueOn)}，{FindingsTable.Day(sent)} 已发出", $"the centre's notice: due by {FindingsTable.Day(notice.DueOn)}, sent on {FindingsTable.Day(sent)}"),
    };

    private static string What(DerivationLine step) => step.What switch
    {
        "base" => Say.In("基本期限", "base"),
        "extension" => Say.In("延长", "extension"),
        "exclusion" => Say.In("不计入", "exclusion"),
        "recount" => Say.In("重新计算", "recount"),
        "holiday" => Say.In("节假日顺延", "holiday"),
        "cut" => Say.In("提前届满", "cut"),
        "ignored" => Say.In("不生效", "ignored"),
        _ => step.What,
    };

    // A hanging indent: what runs over one line stays under its own first word.
    private static Grid Item(string mark, string text) => new Grid()
        .AddColumn(new GridColumn().NoWrap().Padding(2, 0, 0, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0))
        .AddRow(new Text(mark), new Text(text));

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));
}

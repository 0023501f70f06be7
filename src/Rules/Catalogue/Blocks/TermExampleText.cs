using System.Globalization;
using CustodyWatch.Rules.Catalogue.Names;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Writes worked examples of a term as the table they would be read from.</summary>
public static class TermExampleText
{
    private static readonly (string Heading, Func<TermExample, string?> Cell)[] Always =
    [
        ("例", row => row.Name),
        ("起算", row => Moment(row.Stage.Stage.StartedAt) ?? Day(row.Stage.Stage.StartedOn)),
        ("事件", row => EventCell.Write(row.Stage.Events)),
        ("检查日", row => Day(row.On)),
        ("届满日", row => Day(row.DeadlineOn) ?? "—"),
        ("结论", Status),
    ];

    // Columns that stand there only where a row says something in them.
    private static readonly (string Heading, Func<TermExample, string?> Cell)[] WhereAsked =
    [
        ("终结", row => Day(row.Stage.Stage.EndedOn)),
        ("可能刑期", row => row.Stage.Stage.PossibleSentence),
        ("判决生效", row => Day(row.Stage.Execution?.JudgmentEffectiveOn)),
        ("收到文书", row => Day(row.Stage.Execution?.DocumentsReceivedOn)),
        ("刑种", row => row.Stage.Execution?.SentenceKind),
        // Also where it is empty: without it the row has no execution.
        ("刑期终止", row => row.Stage.Execution is { } execution ? Day(execution.SentenceEndOn) ?? "" : null),
        ("送交", row => Day(row.Stage.Execution?.DeliveredOn)),
        ("留所", row => row.Stage.Execution?.ServesHere is true ? "是" : null),
        ("刑期", row => row.Stage.Execution is { SentenceYears: { } years } execution ? Months((years * MonthsOfYear) + (execution.SentenceMonths ?? 0)) : null),
        ("折抵", row => row.Stage.Execution?.SetOffDays?.ToString(CultureInfo.InvariantCulture)),
        ("羁押首日", row => Day(row.Stage.CustodySince)),
        ("退回之日", row => Day(row.Stage.ReturnedOn)),
        ("入所", row => Moment(row.Stage.AdmittedAt)),
        ("届满时刻", row => Moment(row.DeadlineAt)),
    ];

    private const int MonthsOfYear = 12;

    /// <summary>Writes a table: its headings and a line for each row.</summary>
    public static string Table(IReadOnlyList<TermExample> rows)
    {
        var columns = Always.Concat(WhereAsked.Where(column => rows.Any(row => column.Cell(row) is not null))).ToArray();
        string[] lines =
        [
            Line(columns.Select(column => column.Heading)), $"|{string.Concat(columns.Select(_ => "---|"))}",
            .. rows.Select(row => Line(columns.Select(column => column.Cell(row) ?? ""))),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Writes how the clock stands: <c>超期 5 天</c>.</summary>
    public static string Status(TermExample row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Status == TermExample.NoClock)
            return "不适用";
        var status = ClockStatuses.List.Zh(row.Status);
        return row.DaysOverdue is > 0 and var days ? string.Create(CultureInfo.InvariantCulture, $"{status} {days} 天") : status;
    }

    private static string Line(IEnumerable<string?> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Months(int months) => string.Create(CultureInfo.InvariantCulture, $"{months}个月");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Moment(DateTime? at) => at?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

using System.Globalization;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary.Codes;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>A forecast for people: day by day, what is overdue first, and at the end everybody of whom no date can be given.</summary>
internal static class ForecastText
{
    private static readonly string[] WeekdaysZh = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
    private static readonly string[] WeekdaysEn = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public static void Write(IAnsiConsole to, ForecastJson forecast)
    {
        var (overdue, today) = (forecast.Expiring.Count(line => line.DaysOverdue > 0), forecast.Expiring.Count(line => line is { DaysLeft: 0, DaysOverdue: 0 }));
        to.WriteLine(Say.In(
            $"{Day(forecast.On)} 日终起 {forecast.Days} 天，若无变化：{forecast.Expiring.Count} 项期限届满，其中已超期 {overdue} 项、当日届满 {today} 项。在押 {forecast.Persons} 人（{forecast.Facilities} 个看守所）",
            $"{forecast.Days} days from the end of {Day(forecast.On)}, if nothing changes: {forecast.Expiring.Count} terms run out, {overdue} of them overdue, {today} due that day; {forecast.Persons} persons in custody ({forecast.Facilities} centres)"));
        to.WriteLine(Say.In($"规则目录 {forecast.Catalogue}", $"catalogue {forecast.Catalogue}"));
        if (forecast.Expiring.Count > 0)
            to.Write(TableOf(forecast.Expiring));
        to.WriteLine(forecast.WithoutDate.Count == 0
            ? Say.In("其余在押人员的期限均有届满日。", "Everybody else in custody has a deadline.")
            : Say.In($"{forecast.WithoutDate.Count} 项无法给出日期：", $"No date can be given for {forecast.WithoutDate.Count} clocks:"));
        if (forecast.WithoutDate.Count > 0)
            to.Write(TableOf(forecast.WithoutDate));
    }

    private static Table TableOf(IReadOnlyList<ForecastLine> lines)
    {
        var table = TableWith(("届满日", "deadline"), ("剩余", "left"), ("人员", "person"), ("看守所", "facility"), ("期限", "term"), ("办案单位", "authority"), ("注意", "note"));
        foreach (var ofDay in lines.GroupBy(line => line.DeadlineOn))
        {
            if (table.Rows.Count > 0)
                table.AddEmptyRow();
            foreach (var line in ofDay)
                table.AddRow(
                    new Text(Due(line)), new Text(Left(line), new Style(ColourOf(line.Status))), Person(line.Name, line.PersonId), new Text(line.FacilityCode),
                    new Text(Term(line.Kind, line.Title)), new Text(line.Authority ?? ""), new Text(string.Join(Say.In("；", "; "), Notes(line))));
        }
        return table;
    }

    private static Table TableOf(IReadOnlyList<UndatedClock> clocks)
    {
        var table = TableWith(("人员", "person"), ("看守所", "facility"), ("期限", "term"), ("办案单位", "authority"), ("状态", "status"), ("原因", "why"));
        foreach (var clock in clocks)
            table.AddRow(
                Person(clock.Name, clock.PersonId), new Text(clock.FacilityCode), new Text(Term(clock.Kind, clock.Title)), new Text(clock.Authority ?? ""),
                new Text(clock.Status is { } status ? Say.In(ClockStatuses.List.Zh(status.Id()), ClockStatuses.List.En(status.Id())) : ""), new Text(Say.In(clock.Why)));
        return table;
    }

    private static Table TableWith(params (string Zh, string En)[] columns) =>
        new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(column => new TableColumn(new Text(Say.In(column.Zh, column.En))))]);

    private static string Due(ForecastLine line) =>
        Day(line.DeadlineOn) + (line.DeadlineAt is { } at ? at.ToString(" HH:mm", CultureInfo.InvariantCulture) : "");

    private static string Left(ForecastLine line) => line switch
    {
        { DaysOverdue: > 0 } => Say.In($"超期 {line.DaysOverdue} 天", $"{line.DaysOverdue} overdue"),
        { DaysLeft: 0 } => Say.In("当日", "that day"),
        _ => Say.In($"{line.DaysLeft} 天", $"{line.DaysLeft}"),
    };

    private static Text Person(string? name, string id) => new(name is null ? id : $"{name} {id}");

    private static string Term(string? kind, Bilingual? title)
    {
        var stage = kind is null ? "" : Say.In(StageKinds.List.Zh(kind), StageKinds.List.En(kind));
        return string.Join(" · ", new[] { stage, title is null ? "" : Say.In(title) }.Where(text => text.Length > 0));
    }

    private static IEnumerable<string> Notes(ForecastLine line)
    {
        if (line.RecordedDeadlineOn is { } recorded)
            yield return Say.In($"登记为 {FindingsTable.Day(recorded)}，较早", $"recorded {FindingsTable.Day(recorded)}, earlier");
        if (line.OtherReadings.Where(reading => reading is { Earlier: true, DeadlineOn: not null }).Min(reading => reading.DeadlineOn) is { } other && other < line.DeadlineOn)
            yield return Say.In($"另一种理解为 {FindingsTable.Day(other)}，较早", $"another reading {FindingsTable.Day(other)}, earlier");
        if (line.SoftDeadlineOn is { } soft)
            yield return Say.In($"一般期限 {FindingsTable.Day(soft)}", $"ordinary limit {FindingsTable.Day(soft)}");
        if (line is { DaysLeft: > 0, WarnFromOn: { } warn })
            yield return Say.In($"{FindingsTable.Day(warn)} 起预警", $"warns from {FindingsTable.Day(warn)}");
    }

    private static string Day(DateOnly day) => $"{FindingsTable.Day(day)} {Say.In(WeekdaysZh[(int)day.DayOfWeek], WeekdaysEn[(int)day.DayOfWeek])}";

    private static Color ColourOf(ClockStatus status) => status switch
    {
        ClockStatus.Overdue => Color.Red,
        ClockStatus.DueToday => Color.Orange1,
        ClockStatus.Expiring => Color.Yellow,
        _ => Color.Default,
    };
}

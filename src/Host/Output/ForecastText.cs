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
    private const int WideScreen = 160;

    private static readonly string[] WeekdaysZh = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
    private static readonly string[] WeekdaysEn = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public static void Write(IAnsiConsole to, ForecastJson forecast)
    {
        var (overdue, today) = (forecast.Expiring.Count(line => line.DaysOverdue > 0), forecast.Expiring.Count(line => line is { DaysLeft: 0, DaysOverdue: 0 }));
        var ahead = forecast.Days == 0
            ? Say.In($"{Day(forecast.On)} 日终", $"End of {Day(forecast.On)}")
            : Say.In($"{Day(forecast.On)} 日终起 {forecast.Days} 天，若无变化", $"{Words.Days(forecast.Days)} from the end of {Day(forecast.On)}, if nothing changes");
        to.WriteLine(Say.In(
            $"{ahead}：{forecast.Expiring.Count} 项期限届满，其中已超期 {overdue} 项、当日届满 {today} 项。在押 {forecast.Persons} 人（{forecast.Facilities} 个看守所）",
            $"{ahead}: {forecast.Expiring.Count} terms run out, {overdue} of them overdue, {today} due that day; {forecast.Persons} persons in custody ({forecast.Facilities} centres)"));
        to.WriteLine(Say.In($"规则目录 {forecast.Catalogue}", $"catalogue {forecast.Catalogue}"));
        // A wide screen, or a file, has an entry a line; a narrow one puts what belongs together one under the other.
        var join = to.Profile.Width >= WideScreen ? "  " : "\n";
        if (forecast.Expiring.Count > 0)
            to.Write(TableOf(forecast.Expiring, join));
        to.WriteLine(forecast.WithoutDate.Count == 0
            ? Say.In("其余在押人员的期限均有届满日。", "Everybody else in custody has a deadline.")
            : Say.In($"{forecast.WithoutDate.Count} 项无法给出日期：", $"No date can be given for {forecast.WithoutDate.Count} clocks:"));
        if (forecast.WithoutDate.Count > 0)
            to.Write(TableOf(forecast.WithoutDate, join));
    }

    private static Table TableOf(IReadOnlyList<ForecastLine> lines, string join)
    {
        var table = TableWith(("届满日", "deadline"), ("人员", "person"), ("看守所与办案单位", "centre and authority"), ("期限", "term"));
        foreach (var ofDay in lines.GroupBy(line => line.DeadlineOn))
        {
            if (table.Rows.Count > 0)
                table.AddEmptyRow();
            foreach (var line in ofDay)
                table.AddRow(
                    Cell(join, ClockText.ColourOf(line.Status), Due(line), Left(line)), Cell(join, Color.Default, line.Name, line.PersonId),
                    Cell(join, Color.Default, line.FacilityCode, line.Authority),
                    Cell(join, Color.Default, Term(line.Kind, line.Title), string.Join(Say.In("；", "; "), Notes(line))));
        }
        return table;
    }

    private static Table TableOf(IReadOnlyList<UndatedClock> clocks, string join)
    {
        var table = TableWith(("人员", "person"), ("看守所与办案单位", "centre and authority"), ("期限", "term"), ("原因", "why"));
        foreach (var clock in clocks)
            table.AddRow(
                Cell(join, Color.Default, clock.Name, clock.PersonId), Cell(join, Color.Default, clock.FacilityCode, clock.Authority), new Text(Term(clock.Kind, clock.Title)),
                Cell(join, Color.Default, clock.Status is { } status ? Say.In(ClockStatuses.List.Zh(status.Id()), ClockStatuses.List.En(status.Id())) : "", Say.In(clock.Why)));
        return table;
    }

    private static Table TableWith(params (string Zh, string En)[] columns) =>
        new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(column => new TableColumn(new Text(Say.In(column.Zh, column.En))))]);

    private static Text Cell(string join, Color colour, params string?[] parts) =>
        new(string.Join(join, parts.Where(part => !string.IsNullOrEmpty(part))), new Style(colour));

    private static string Due(ForecastLine line) =>
        Day(line.DeadlineOn) + (line.DeadlineAt is { } at ? at.ToString(" HH:mm", CultureInfo.InvariantCulture) : "");

    private static string Left(ForecastLine line) => line switch
    {
        { DaysOverdue: > 0 } => Say.In($"超期 {line.DaysOverdue} 天", $"{Words.Days(line.DaysOverdue)} overdue"),
        { DaysLeft: 0 } => Say.In("当日届满", "due that day"),
        _ => Say.In($"剩余 {line.DaysLeft} 天", $"{Words.Days(line.DaysLeft)} left"),
    };

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
}

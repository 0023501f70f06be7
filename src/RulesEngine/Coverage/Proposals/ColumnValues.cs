using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>What else a column could say.</summary>
/// <param name="asked">The day asked.</param>
/// <param name="days">Days on which the rule may change its mind.</param>
/// <param name="moments">Moments on which it may.</param>
/// <param name="words">Texts the rule compares with.</param>
internal sealed class ColumnValues(DateOnly asked, IReadOnlyList<DateOnly> days, IReadOnlyList<DateTime> moments, IReadOnlyCollection<string> words)
{
    private const string DayForm = "yyyy-MM-dd";
    private const string MomentForm = "yyyy-MM-ddTHH:mm:ss";

    // From one side of a boundary to the other, from this month, year or generation to another.
    private static readonly int[] Steps = [1, 30, 365, 7300];

    private static readonly int[] Sides = [0, -1, 1];

    /// <summary>The values with how far each is from what stands there; a null takes it out.</summary>
    /// <param name="column">The column.</param>
    /// <param name="current">What stands there; null for nothing.</param>
    /// <param name="kind">The kind of event the row is, where it is one.</param>
    public IEnumerable<(string? Value, int Cost)> Of(Column column, string? current, string? kind) =>
        All(column, current, kind).Append((Value: null, Cost: column.Required ? Steps.Length : 1)).Where(one => one.Value != current).DistinctBy(one => one.Value);

    /// <summary>Days beside the day asked.</summary>
    public IEnumerable<(DateOnly Day, int Cost)> OtherDays() => Around(asked).Concat(OfInterest());

    private IEnumerable<(string? Value, int Cost)> All(Column column, string? current, string? kind) => column.Type switch
    {
        ColumnType.Code => (column.Codes == EventGrounds.List ? EventGrounds.Of(kind) : column.Codes!).Codes.Select(code => ((string?)code.Id, 1)),
        ColumnType.CodeSet => column.Codes!.Codes.Select(code => ((string?)code.Id, 1)),
        ColumnType.Bit => [("0", 1), ("1", 1)],
        ColumnType.Date => DaysFor(current).Select(one => ((string?)Written(one.Day), one.Cost)),
        ColumnType.DateTime => MomentsFor(current).Select(one => ((string?)one.At.ToString(MomentForm, CultureInfo.InvariantCulture), one.Cost)),
        ColumnType.WholeNumber => Numbers(current).Select(number => ((string?)number.ToString(CultureInfo.InvariantCulture), 1)),
        _ => Texts(column).Select(text => ((string?)text, 1)),
    };

    private IEnumerable<(DateOnly Day, int Cost)> DaysFor(string? current) =>
        DateOnly.TryParseExact(current, DayForm, out var day) ? Around(day).Concat(OfInterest()) : OfInterest();

    private IEnumerable<(DateTime At, int Cost)> MomentsFor(string? current)
    {
        var parsed = DateTime.TryParseExact(current, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at);
        var time = parsed ? TimeOnly.FromDateTime(at) : WorkingHour;
        var around = parsed ? Around(DateOnly.FromDateTime(at)).Select(one => (one.Day.ToDateTime(time), one.Cost)) : [];
        return around.Concat(OfInterest().Select(one => (one.Day.ToDateTime(time), one.Cost)))
            .Concat(moments.SelectMany(moment => Sides.Select(side => (HourCount.ShiftMinutes(HourCount.MinuteOf(moment), side), 1))));
    }

    private static readonly TimeOnly WorkingHour = TimeOnly.ParseExact("10:00", "HH:mm", CultureInfo.InvariantCulture);

    private IEnumerable<(DateOnly Day, int Cost)> OfInterest() =>
        days.Append(asked).SelectMany(day => Sides.Select(side => (DayCount.ShiftWithinCalendar(day, side), 1))).Concat(Around(asked));

    private static IEnumerable<(DateOnly Day, int Cost)> Around(DateOnly day) =>
        Steps.SelectMany((step, at) => new[] { (DayCount.ShiftWithinCalendar(day, -step), at == 0 ? 1 : at + Steps.Length), (DayCount.ShiftWithinCalendar(day, step), at == 0 ? 1 : at + Steps.Length) });

    private static IEnumerable<int> Numbers(string? current) =>
        int.TryParse(current, out var number) ? [0, 1, Math.Max(0, number - 1), number + 1] : [0, 1];

    private IEnumerable<string> Texts(Column column) =>
        words.Append(column.Name.EndsWith("_no", StringComparison.Ordinal) ? "看批〔2026〕1号" : "另有记载");

    private static string Written(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);
}

using System.Globalization;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Timelines;

/// <summary>A day named on the axis.</summary>
internal sealed record AxisMark(double X, string Label);

/// <summary>Where days stand in the picture. A place means the end of its day, since a limit ends with its last day.</summary>
/// <remarks>
/// One mistyped year must not squeeze everything else into a line: what lies too far back or ahead is drawn at the edge,
/// and the edge says that it goes on.
/// </remarks>
internal sealed class TimelineAxis
{
    public const double Left = 188;
    public const double Right = 704;

    private const int LongestPast = 40 * 366;
    private const int LeastAhead = 400;
    private const int MostTicks = 9;
    private const int DaysOfDailyTicks = 75;
    private const int DaysOfMonthlyTicks = 1200;

    // Room at both ends, so that a bar is seen to begin and to end.
    private const double Margin = 0.03;

    private readonly DateOnly _asOf;
    private readonly int _first;
    private readonly int _last;

    public TimelineAxis(CustodyTimeline timeline)
    {
        _asOf = timeline.AsOf;
        var starts = timeline.Rows.Select(row => row.StartedOn).OfType<DateOnly>().Select(Offset).Where(day => day is >= -LongestPast and <= 0).ToArray();
        var ends = timeline.Rows.SelectMany(row => row.Limits).Select(limit => limit.DeadlineOn).OfType<DateOnly>().Select(Offset);
        var (first, ahead) = (starts.DefaultIfEmpty(-LeastAhead).Min(), Math.Max(LeastAhead, -starts.DefaultIfEmpty(0).Min()));
        var last = ends.Where(day => day <= ahead).Append(0).Max();
        var room = Math.Max(1, (int)Math.Ceiling((last - first) * Margin));
        (_first, _last) = (first - room, last + room);
    }

    /// <summary>The place of a day; the edge where it lies beyond.</summary>
    public double X(DateOnly day) => X(Offset(day));

    /// <summary>Whether a day lies before the picture begins.</summary>
    public bool IsBefore(DateOnly day) => Offset(day) < _first;

    /// <summary>Whether a day lies after the picture ends.</summary>
    public bool IsAfter(DateOnly day) => Offset(day) > _last;

    /// <summary>The days named on it, a handful.</summary>
    public IEnumerable<AxisMark> Marks()
    {
        var (from, to, span) = (Day(_first), Day(_last), _last - _first);
        if (span <= DaysOfDailyTicks)
        {
            var step = Array.Find([1, 2, 5, 7, 10], step => span / step <= MostTicks);
            return Enumerable.Range(0, span / step + 1).Select(tick => Mark(Day(_first + tick * step), "MM-dd"));
        }
        var months = Array.Find([1, 2, 3, 6, 12, 24, 60, 120], months => span / (months * 30) <= MostTicks);
        return MonthCount.FirstDays(from, to, months).Select(day => Mark(day, span <= DaysOfMonthlyTicks || months < 12 ? "yyyy-MM" : "yyyy"));
    }

    private AxisMark Mark(DateOnly day, string form) => new(X(day), day.ToString(form, CultureInfo.InvariantCulture));

    private double X(int offset) => Math.Round(Left + (Right - Left) * (Math.Clamp(offset, _first, _last) - _first) / (_last - _first), 1);

    private int Offset(DateOnly day) => DayCount.Between(_asOf, day);

    private DateOnly Day(int offset) => DayCount.ShiftWithinCalendar(_asOf, offset);
}

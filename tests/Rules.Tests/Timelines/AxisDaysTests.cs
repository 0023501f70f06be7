using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Timelines;

/// <summary>The days an axis names, to both ends of the calendar.</summary>
public class AxisDaysTests
{
    [Fact]
    public void Months_quarters_and_years_begin_where_the_calendar_has_them()
    {
        var (from, to) = (Day.Of("2023-11-02"), Day.Of("2024-07-01"));

        Assert.Equal(["2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01", "2024-07-01"], Named(from, to, 1));
        Assert.Equal(["2024-01-01", "2024-04-01", "2024-07-01"], Named(from, to, 3));
        Assert.Equal(["2024-01-01"], Named(from, to, 12));
    }

    [Fact]
    public void The_calendar_begins_in_the_year_1_and_ends_in_9999()
    {
        Assert.Equal(["0001-01-01", "0001-02-01"], Named(DateOnly.MinValue, Day.Of("0001-02-15"), 1));
        Assert.Equal(["9999-12-01"], Named(Day.Of("9999-11-15"), DateOnly.MaxValue, 1));
        Assert.Equal(DateOnly.MinValue, DayCount.ShiftWithinCalendar(Day.Of("0001-01-05"), -30));
        Assert.Equal(DateOnly.MaxValue, DayCount.ShiftWithinCalendar(Day.Of("9999-12-05"), 30));
        Assert.Equal(Day.Of("2024-03-01"), DayCount.ShiftWithinCalendar(Day.Of("2024-02-28"), 2));
    }

    private static IEnumerable<string> Named(DateOnly from, DateOnly to, int every) => MonthCount.FirstDays(from, to, every).Select(day => Day.Text(day));
}

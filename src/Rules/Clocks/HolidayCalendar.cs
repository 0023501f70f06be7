using System.Collections.Frozen;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The holidays of the years the catalogue has a calendar for.</summary>
/// <param name="Years">The years with a calendar.</param>
/// <param name="Holidays">Days off that are no weekend, or lie on one.</param>
/// <param name="Workdays">Saturdays and Sundays that are worked.</param>
/// <remarks>Law: CPL-2018 art 105(4). Counting rule R12: it moves the end of appeal windows and of the procuratorate's own clocks, never the end of custody.</remarks>
public sealed record HolidayCalendar(FrozenSet<int> Years, FrozenSet<DateOnly> Holidays, FrozenSet<DateOnly> Workdays)
{
    /// <summary>Whether weekends are holidays; if not, only the days off the calendar names are.</summary>
    public bool FreeWeekends { get; init; } = true;

    /// <summary>Gives the first working day on or after a day, and whether a year without a calendar was passed, of which only the weekends are known.</summary>
    public (DateOnly Day, bool CalendarMissing) FirstWorkingDay(DateOnly day)
    {
        var missing = !Years.Contains(day.Year);
        while (IsFree(day) && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            missing |= !Years.Contains(day.Year);
        }
        return (day, missing);
    }

    // No publicity lasts nearly so long; a year mistaken for another is not counted day by day.
    private const int LongestCounted = 1000;

    /// <summary>Counts the working days of a stretch, and whether a year without a calendar was passed, of which only the weekends are known.</summary>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The last day, inclusive; before <paramref name="from"/> there are none.</param>
    public (int Workdays, bool CalendarMissing) WorkingDays(DateOnly from, DateOnly to)
    {
        var (workdays, missing) = (0, false);
        for (var day = from; day <= to && workdays < LongestCounted; day = DayCount.After(day))
        {
            workdays += IsFree(day) ? 0 : 1;
            missing |= !Years.Contains(day.Year);
        }
        return (workdays, missing);
    }

    private bool IsFree(DateOnly day) =>
        Holidays.Contains(day) || FreeWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !Workdays.Contains(day);
}

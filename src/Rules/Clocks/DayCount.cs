namespace CustodyWatch.Rules.Clocks;

/// <summary>Counts days: the day a period starts is not itself counted.</summary>
/// <remarks>Law: CPL-2018 art 105(1)-(2), (4). Counting rules R1, R6 and R11.</remarks>
public static class DayCount
{
    /// <summary>Gives the last lawful day of a term of days.</summary>
    /// <param name="startedOn">Day the measure was executed, in the centre's civil time. Not itself counted.</param>
    /// <param name="days">Whole days, 1 or more.</param>
    /// <returns>The last day custody is lawful, inclusive. Never moved for a weekend or a holiday. From 2024-02-26, 3 days: 2024-02-29.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1, or the day lies after the year 9999.</exception>
    public static DateOnly LastDay(DateOnly startedOn, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return startedOn.AddDays(days);
    }

    /// <summary>Gives the number of days from one day to a later one, the first not counted; negative if it is earlier.</summary>
    public static int Between(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    /// <summary>Gives the number of days of an unbroken stretch, both ends counted, as custody is set off against a sentence.</summary>
    public static int BothEnds(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    /// <summary>Moves a day by some days, which may be 0 or negative.</summary>
    public static DateOnly Shift(DateOnly day, int days) => day.AddDays(days);

    /// <summary>Moves a day by some days for a drawing or a look-ahead: beyond the calendar it stops at the calendar's end.</summary>
    public static DateOnly ShiftWithinCalendar(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The earlier of two days.</summary>
    public static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>The day after; the last day of the calendar stays where it is.</summary>
    public static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}

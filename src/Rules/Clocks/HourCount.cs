namespace CustodyWatch.Rules.Clocks;

/// <summary>Counts hours and minutes of the centre's civil time. China has had no daylight saving since 1992, so hours are clock hours.</summary>
public static class HourCount
{
    /// <summary>Gives the moment some hours later, exact to the second.</summary>
    /// <remarks>Law: SPP-2019 art 83. Counting rule of hours, <c>HourStart = Exact</c>.</remarks>
    public static DateTime After(DateTime start, int hours) => start.AddHours(hours);

    /// <summary>Moves a moment by some minutes, which may be 0 or negative; beyond the calendar it stays where it is.</summary>
    public static DateTime ShiftMinutes(DateTime moment, int minutes) =>
        (minutes < 0 ? moment - DateTime.MinValue : DateTime.MaxValue - moment) > TimeSpan.FromMinutes(Math.Abs(minutes)) ? moment.AddMinutes(minutes) : moment;

    /// <summary>Gives the moment at which a day ends: 24:00, which is 0:00 of the next; the last day of the calendar ends with its last second.</summary>
    public static DateTime EndOf(DateOnly day) =>
        day == DateOnly.MaxValue ? day.ToDateTime(TimeOnly.MaxValue) : day.AddDays(1).ToDateTime(TimeOnly.MinValue);

    /// <summary>Gives the moment at which a day begins.</summary>
    public static DateTime StartOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    /// <summary>Cuts the seconds off.</summary>
    public static DateTime MinuteOf(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));

    /// <summary>Whether a moment lies less than some hours after another; <paramref name="inclusive"/>: or exactly so many.</summary>
    public static bool IsWithin(DateTime from, DateTime to, int hours, bool inclusive = false) =>
        inclusive ? to - from <= TimeSpan.FromHours(hours) : to - from < TimeSpan.FromHours(hours);
}

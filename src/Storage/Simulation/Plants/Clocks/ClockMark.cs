namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Where a deadline stands, seen from the day of the population.</summary>
internal enum ClockMark
{
    /// <summary>It has passed.</summary>
    Overdue,

    /// <summary>It is this day.</summary>
    DueToday,

    /// <summary>Its warning has begun.</summary>
    Expiring,

    /// <summary>Its warning begins tomorrow: nothing may be found.</summary>
    BeforeWarning,
}

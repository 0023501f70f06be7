namespace CustodyWatch.Rules.Clocks;

/// <summary>One rung of a ladder: the base or an extension, with where it ends and the days left out of it.</summary>
internal struct Rung
{
    public const int Base = -1;

    /// <summary>The place of the extension among the term's rules; <see cref="Base"/> for the base.</summary>
    public int Rule { get; init; }

    /// <summary>The place of its paper among the acts of the stage; 0 for the base, which has none.</summary>
    public int Paper { get; init; }

    /// <summary>The days left out of it, as far as they can be told.</summary>
    public int PausedDays { get; set; }

    /// <summary>The day it ends before any days are left out of it; of no meaning where there is no limit.</summary>
    public DateOnly EndOn { get; set; }

    /// <summary>All months from the start up to its end.</summary>
    public int Months { get; set; }

    /// <summary>All days from the start up to its end, those left out not among them.</summary>
    public int Days { get; set; }

    /// <summary>All days left out of the rungs before it.</summary>
    public int PausedBefore { get; set; }

    /// <summary>Its last day.</summary>
    public readonly DateOnly LastOn => DayCount.Shift(EndOn, PausedDays);
}

/// <summary>How a rung comes to its end.</summary>
/// <param name="FromOn">The day it counts from, itself not counted.</param>
/// <param name="LastOn">The day it ends.</param>
/// <param name="Length">The length that leads there.</param>
/// <param name="Months">All months from the start up to here.</param>
/// <param name="Days">All days from the start up to here, those left out not among them.</param>
internal readonly record struct RungEnd(DateOnly FromOn, DateOnly LastOn, StatedLength Length, int Months, int Days);

namespace CustodyWatch.Rules.Clocks;

/// <summary>What a rung ends by: the earliest of the days its bounds lead to.</summary>
internal enum RungBound
{
    /// <summary>The length the paper decided.</summary>
    Decided,

    /// <summary>The most that may be added to the rung before; for the base its length.</summary>
    By,

    /// <summary>The most the whole may be, from the start.</summary>
    To,
}

/// <summary>One rung of a ladder: the base or an extension, with where it ends and the days left out of it.</summary>
internal struct Rung
{
    public const int Base = -1;

    /// <summary>The place of the extension's ground in the contract's list; <see cref="Base"/> for the base.</summary>
    public int Ground { get; init; }

    /// <summary>The place of its paper among the acts of the stage; of no meaning for the base.</summary>
    public int Paper { get; init; }

    /// <summary>What it ends by.</summary>
    public RungBound Bound { get; set; }

    /// <summary>Its last day, the days left out of it included; of no meaning where there is no limit.</summary>
    public DateOnly LastOn { get; set; }

    /// <summary>All months from the start up to its end.</summary>
    public int Months { get; set; }

    /// <summary>All days from the start up to its end, those left out not among them.</summary>
    public int Days { get; set; }

    /// <summary>The days left out of it, as far as they can be told.</summary>
    public int PausedDays { get; set; }

    /// <summary>All days left out of the rungs before it.</summary>
    public int PausedBefore { get; set; }

    /// <summary>The day it ends before any days are left out of it; of no meaning where there is no limit.</summary>
    public readonly DateOnly EndOn => DayCount.Shift(LastOn, -PausedDays);
}

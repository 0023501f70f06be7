namespace CustodyWatch.Rules.Clocks;

/// <summary>One rung of a ladder: the base or an extension, with where it ends and the days left out of it.</summary>
/// <param name="what">The kind of step it is shown as.</param>
/// <param name="ground">The extension's ground; null for the base.</param>
/// <param name="lengths">The lengths that bound it.</param>
/// <param name="law">The article.</param>
internal sealed class Rung(string what, string? ground, RungLengths lengths, string law)
{
    private readonly List<Pause> _pauses = [];

    public string What { get; } = what;

    public string? Ground { get; } = ground;

    public RungLengths Lengths { get; } = lengths;

    public string Law { get; } = law;

    public IReadOnlyList<Pause> Pauses => _pauses;

    /// <summary>The days left out of it, as far as they can be told.</summary>
    public int PausedDays { get; private set; }

    /// <summary>Where it ends before any days are left out of it; null where there is no limit.</summary>
    public RungEnd? End { get; set; }

    /// <summary>Its last day; null where there is no limit.</summary>
    public DateOnly? LastOn => End is { } end ? DayCount.Shift(end.LastOn, PausedDays) : null;

    public void Leave(Pause pause)
    {
        _pauses.Add(pause);
        PausedDays += pause.Days ?? 0;
    }
}

/// <summary>The lengths that bound a rung: the earliest of the days they lead to is its end.</summary>
/// <param name="Decided">How much the paper decided; null where it does not say or is not asked.</param>
/// <param name="By">The most that may be added to the rung before, for the base its length; null for no such bound.</param>
/// <param name="To">The most the whole may be, from the start; null for no such bound.</param>
internal sealed record RungLengths(StatedLength? Decided, StatedLength? By, StatedLength? To);

/// <summary>How a rung comes to its end.</summary>
/// <param name="FromOn">The day it counts from, itself not counted.</param>
/// <param name="LastOn">The day it ends.</param>
/// <param name="Length">The length that leads there.</param>
/// <param name="Months">All months from the start up to here.</param>
/// <param name="Days">All days from the start up to here, those left out not among them.</param>
/// <param name="PausedBefore">All days left out of the rungs before it.</param>
internal sealed record RungEnd(DateOnly FromOn, DateOnly LastOn, StatedLength Length, int Months, int Days, int PausedBefore);

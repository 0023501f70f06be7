using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Tells what the day still looks at: what is open, and what was closed within the last days.</summary>
internal static class LookBack
{
    /// <summary>Whether something closed on a day is still looked at; what was never closed is, without limit.</summary>
    public static bool Includes(FacilityDay day, DateOnly? closedOn) =>
        closedOn is not { } closed || DayCount.Between(closed, day.AsOf) < day.Settings.LookBackDays;

    /// <summary>Whether something closed at a moment is still looked at; what was never closed is, without limit.</summary>
    public static bool Includes(FacilityDay day, DateTime? closedAt) =>
        Includes(day, closedAt is { } closed ? DateOnly.FromDateTime(closed) : null);
}

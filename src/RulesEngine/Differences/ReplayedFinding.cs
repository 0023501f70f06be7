using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>When a finding is raised, under two catalogues, by days gone through one by one.</summary>
/// <param name="Finding">The finding as it was on the first day; the second catalogue's, where that raises it.</param>
/// <param name="Before">The days on which the first catalogue raises it; null for none.</param>
/// <param name="After">The days on which the second catalogue raises it; null for none.</param>
public sealed record ReplayedFinding(Finding Finding, RaisedDays? Before, RaisedDays? After)
{
    /// <summary>How many days later the first catalogue raises it than the second, negative where earlier; null where one of them never does.</summary>
    public int? DaysLate => Before is { } before && After is { } after ? DayCount.Between(after.FirstOn, before.FirstOn) : null;

    /// <summary>Whether somebody may be held beyond the law: a deadline has passed, and that is critical.</summary>
    public bool IsUnlawfulDetention => FindingChange.OfUnlawfulDetention(Finding);
}

/// <summary>An uninterrupted run of days on which a finding is raised.</summary>
/// <param name="FirstOn">The first day.</param>
/// <param name="LastOn">The last day, inclusive.</param>
/// <param name="FromTheStart">Whether it is the first day gone through: it may have been raised before.</param>
public sealed record RaisedDays(DateOnly FirstOn, DateOnly LastOn, bool FromTheStart);

namespace CustodyWatch.Rules.Clocks;

/// <summary>Counts years of age.</summary>
/// <remarks>A 29 February birthday falls on 28 February in other years.</remarks>
public static class AgeCount
{
    /// <summary>Gives the day on which somebody is first counted as having reached an age: the day after the birthday.</summary>
    /// <returns>For somebody born on 2008-05-10 and 18 years: 2026-05-11. Null where it lies after the year 9999.</returns>
    public static DateOnly? DayAfterBirthday(DateOnly birthOn, int years) =>
        birthOn.Year + years >= DateOnly.MaxValue.Year ? null : birthOn.AddYears(years).AddDays(1);
}

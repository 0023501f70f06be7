namespace CustodyWatch.Rules.Clocks;

/// <summary>Counts sentences: their first day counts, so they end on the day before the one that corresponds.</summary>
/// <remarks>Law: SPC-2021 art 202(2); CRL arts 41, 44 and 47.</remarks>
public static class SentenceCount
{
    /// <summary>Gives the last day of a sentence.</summary>
    /// <param name="firstDay">The first day of it, itself counted.</param>
    /// <param name="years">Whole years, 0 or more.</param>
    /// <param name="months">Whole months, 0 or more.</param>
    /// <returns>From 2023-03-05, 2 years: 2025-03-04. From the 29 February, 1 year: the day before the last of February. From a month's end: the day before the end of the target month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sentence has no length, or ends after the year 9999.</exception>
    public static DateOnly LastDay(DateOnly firstDay, int years, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years + months, nameof(months));

        // AddYears puts a 29 February on the 28th in other years, which is already the last day of that month.
        var afterYears = firstDay.AddYears(years);
        return months == 0 ? afterYears.AddDays(-1) : MonthCount.LastDay(afterYears, months, MonthRule.MonthEndSticky).AddDays(-1);
    }
}

namespace CustodyWatch.Rules.Clocks;

/// <summary>What a term of months that starts on the last day of a month ends on.</summary>
public enum MonthRule
{
    /// <summary>The last day of the target month (SPC-2021 art 202(1), SPC-2012 art 165, SPP-EXT-2016 art 16).</summary>
    MonthEndSticky,

    /// <summary>The day of the same number, if there is one (MPS-2006 art 4(2)).</summary>
    Corresponding,
}

/// <summary>Counts a term of months: to the same day, or to the last day of the month.</summary>
public static class MonthCount
{
    private const int MonthsOfYear = 12;
    private const int ShortestMonth = 28;

    /// <summary>Gives the last lawful day of a term of months.</summary>
    /// <param name="startedOn">Day the measure was executed, in the centre's civil time. Not itself counted.</param>
    /// <param name="months">Whole calendar months, 1 or more.</param>
    /// <param name="rule">What happens at the end of a month.</param>
    /// <returns>The last day custody is lawful, inclusive. Never moved for a weekend or a holiday.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is less than 1, or the day lies after the year 9999.</exception>
    /// <remarks>
    /// Law: CPL-2018 art 105(2), (4); SPC-2021 art 202(1). Counting rules R7 and R9.
    /// From the last day of a month to the last: 2026-02-28 and 1 month is 2026-03-31, not 03-28.
    /// </remarks>
    public static DateOnly LastDay(DateOnly startedOn, int months, MonthRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);

        var (year, month, day) = startedOn;
        var (inYear, inMonth) = Math.DivRem(year * MonthsOfYear + month - 1 + months, MonthsOfYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inYear, DateOnly.MaxValue.Year, nameof(months));
        inMonth++;
        if (day < ShortestMonth)
            return new(inYear, inMonth, day);
        var monthEnd = DateTime.DaysInMonth(inYear, inMonth);
        var sticks = rule == MonthRule.MonthEndSticky && day == DateTime.DaysInMonth(year, month);
        return new(inYear, inMonth, sticks ? monthEnd : Math.Min(day, monthEnd));
    }

    /// <summary>Gives the first days of every so many months within a stretch, for the axis of a drawing.</summary>
    /// <param name="from">The first day of the stretch, inclusive.</param>
    /// <param name="to">Its last day, inclusive.</param>
    /// <param name="every">1 for each month, 3 for each quarter, 12 for each year; quarters and years begin with January.</param>
    public static IEnumerable<DateOnly> FirstDays(DateOnly from, DateOnly to, int every)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        for (var month = from.Year * MonthsOfYear + from.Month - 1; month <= to.Year * MonthsOfYear + to.Month - 1; month++)
            if (month % every == 0 && new DateOnly(month / MonthsOfYear, month % MonthsOfYear + 1, 1) is var first && first >= from)
                yield return first;
    }
}

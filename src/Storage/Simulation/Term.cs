namespace CustodyWatch.Storage.Simulation;

/// <summary>The length of a term in days or months, counted here on its own: the truth about what was planted must not come from the clocks it checks.</summary>
internal readonly record struct Term(int Count, bool InMonths)
{
    public static Term Days(int count) => new(count, false);

    public static Term Months(int count) => new(count, true);

    /// <summary>The last lawful day of a term that starts on a day: the start is not counted, and a month's end leads to a month's end.</summary>
    public DateOnly EndFrom(DateOnly startedOn) => InMonths ? MonthsFrom(startedOn) : startedOn.AddDays(Count);

    /// <summary>The last day of a sentence whose first day, unlike a term's, is counted.</summary>
    public static DateOnly SentenceEnd(DateOnly firstDay, int months)
    {
        var anniversary = firstDay.AddYears(months / 12);
        return (months % 12 == 0 ? anniversary : Months(months % 12).EndFrom(anniversary)).AddDays(-1);
    }

    private DateOnly MonthsFrom(DateOnly day)
    {
        var target = new DateOnly(day.Year, day.Month, 1).AddMonths(Count);
        var lastDay = DateTime.DaysInMonth(target.Year, target.Month);
        var fromMonthEnd = day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        return new DateOnly(target.Year, target.Month, fromMonthEnd ? lastDay : Math.Min(day.Day, lastDay));
    }
}

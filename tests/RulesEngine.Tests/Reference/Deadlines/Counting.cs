namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>How months are counted: SPC-2021 art 202.</summary>
internal static class Counting
{
    /// <summary>The last day of a term of months: from the last day of a month to the last day of a month, else to the same number, or the last where there is none.</summary>
    public static DateOnly Months(DateOnly from, int months)
    {
        var (year, month) = (from.Year + (from.Month - 1 + months) / 12, (from.Month - 1 + months) % 12 + 1);
        var last = DateTime.DaysInMonth(year, month);
        var isMonthEnd = from.Day == DateTime.DaysInMonth(from.Year, from.Month);
        return new DateOnly(year, month, isMonthEnd || from.Day > last ? last : from.Day);
    }

    /// <summary>The last day of months of a sentence, whose first day counts: the day before the one a term of as many months would end on.</summary>
    public static DateOnly SentenceMonths(DateOnly firstDay, int months) => Months(firstDay, months).AddDays(-1);
}

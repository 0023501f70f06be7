using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Terms of months: SPC-2021 art 202(1), and the other reading, MPS-2006 art 4(2).</summary>
public class MonthCountTests
{
    [Theory]
    [InlineData("2024-01-15", 2, "2024-03-15")] // E09
    [InlineData("2022-12-29", 2, "2023-02-28")] // E10: no such day
    [InlineData("2023-12-30", 2, "2024-02-29")] // E11
    [InlineData("2023-12-31", 2, "2024-02-29")] // E12: month end to month end
    [InlineData("2022-12-31", 2, "2023-02-28")] // E13
    [InlineData("2023-12-28", 2, "2024-02-28")] // E14: the 29th is not gained
    [InlineData("2024-06-30", 2, "2024-08-31")] // E15
    [InlineData("2024-08-31", 2, "2024-10-31")] // E16
    [InlineData("2024-02-29", 2, "2024-04-30")] // E17
    [InlineData("2023-02-28", 2, "2023-04-30")] // E18
    [InlineData("2024-02-28", 2, "2024-04-28")] // the 28th is no month end in a leap year
    [InlineData("2024-02-29", 12, "2025-02-28")] // E61: bail of twelve months
    [InlineData("2024-08-31", 6, "2025-02-28")] // E61: residential surveillance
    public void A_month_end_leads_to_a_month_end(string startedOn, int months, string lastDay) =>
        Assert.Equal(Day.Of(lastDay), MonthCount.LastDay(Day.Of(startedOn), months, MonthRule.MonthEndSticky));

    [Theory]
    [InlineData("2024-06-30", 2, "2024-08-30")] // E15
    [InlineData("2024-02-29", 2, "2024-04-29")] // E17
    [InlineData("2023-02-28", 2, "2023-04-28")] // E18
    [InlineData("2024-02-29", 1, "2024-03-29")] // E28
    [InlineData("2023-12-31", 2, "2024-02-29")] // where there is no such day the readings agree
    public void The_other_reading_ends_on_the_day_of_the_same_number(string startedOn, int months, string lastDay) =>
        Assert.Equal(Day.Of(lastDay), MonthCount.LastDay(Day.Of(startedOn), months, MonthRule.Corresponding));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(12)]
    public void The_courts_and_the_procuratorate_s_wording_give_the_same_day_for_every_start_from_1996_to_2035(int months)
    {
        var first = new DateOnly(1996, 1, 1).DayNumber;
        var starts = Enumerable.Range(first, new DateOnly(2036, 1, 1).DayNumber - first).Select(DateOnly.FromDayNumber);

        Assert.DoesNotContain(starts, start => MonthCount.LastDay(start, months, MonthRule.MonthEndSticky) != ByTheProcuratorate(start, months));
    }

    [Fact]
    public void No_months_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthCount.LastDay(new DateOnly(2024, 1, 1), 0, MonthRule.MonthEndSticky));

    // SPP-EXT-2016 art 16: it begins with the day after the arrest and ends on the day before that day's counterpart;
    // without a counterpart on the last day of that month. Written with day, month and year alone.
    private static DateOnly ByTheProcuratorate(DateOnly arrested, int months)
    {
        var begins = arrested.AddDays(1);
        var (year, month) = (begins.Year, begins.Month + months);
        if (month > 12)
            (year, month) = (year + 1, month - 12);
        var length = LengthOf(year, month);
        if (begins.Day > length)
            return new DateOnly(year, month, length);
        if (begins.Day > 1)
            return new DateOnly(year, month, begins.Day - 1);
        return month == 1 ? new DateOnly(year - 1, 12, 31) : new DateOnly(year, month - 1, LengthOf(year, month - 1));
    }

    private static int LengthOf(int year, int month) => month switch
    {
        2 when year % 400 == 0 || year % 4 == 0 && year % 100 != 0 => 29,
        2 => 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}

using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Terms of days: CPL-2018 art 105. The first day is not counted.</summary>
public class DayCountTests
{
    [Theory]
    [InlineData("2024-02-26", 3, "2024-02-29")] // E01: a leap day exists
    [InlineData("2023-02-26", 3, "2023-03-01")] // in a common year it does not
    [InlineData("2024-02-27", 7, "2024-03-05")] // E02
    [InlineData("2023-12-30", 30, "2024-01-29")] // E03: over the end of the year
    [InlineData("2022-09-30", 10, "2022-10-10")] // E08: the days of the National Day count
    [InlineData("2024-12-25", 10, "2025-01-04")] // E29: a Saturday is not moved in custody
    public void The_last_day_is_as_many_days_after_the_first(string startedOn, int days, string lastDay) =>
        Assert.Equal(Day.Of(lastDay), DayCount.LastDay(Day.Of(startedOn), days));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_term_without_days_is_refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DayCount.LastDay(new DateOnly(2024, 1, 1), days));

    [Fact]
    public void A_stretch_of_custody_counts_both_its_ends() =>
        Assert.Equal(16, DayCount.BothEnds(Day.Of("2023-03-05"), Day.Of("2023-03-20"))); // E54

    [Theory]
    [InlineData("2024-05-15", "2024-05-20", 5)] // E58: five days overdue
    [InlineData("2024-05-15", "2024-05-15", 0)]
    [InlineData("2024-05-20", "2024-05-15", -5)]
    public void Days_between_leave_out_the_first(string from, string to, int days) =>
        Assert.Equal(days, DayCount.Between(Day.Of(from), Day.Of(to)));

    [Fact]
    public void The_last_day_of_the_calendar_has_no_day_after_it() =>
        Assert.Equal(DateOnly.MaxValue, DayCount.After(DateOnly.MaxValue));
}

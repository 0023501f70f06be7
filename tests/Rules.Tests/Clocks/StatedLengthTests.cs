using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Lengths as a statute or an editor writes them.</summary>
public class StatedLengthTests
{
    [Theory]
    [InlineData("3 days", "3 days", "3日")]
    [InlineData("1 day", "1 day", "1日")]
    [InlineData("2 months", "2 months", "2个月")]
    [InlineData("24 hours", "24 hours", "24小时")]
    [InlineData("1 month + 15 days", "1 month + 15 days", "1个月又15日")]
    [InlineData("7日", "7 days", "7日")]
    [InlineData("7天", "7 days", "7日")]
    [InlineData("2个月", "2 months", "2个月")]
    [InlineData("2月", "2 months", "2个月")]
    [InlineData("24小时", "24 hours", "24小时")]
    [InlineData("1个月加15日", "1 month + 15 days", "1个月又15日")]
    [InlineData("  3   days ", "3 days", "3日")]
    public void A_length_is_read_in_either_language(string written, string english, string chinese)
    {
        var length = StatedLength.Parse(written);

        Assert.Equal((english, chinese), (length?.ToString(), length?.ToChinese()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("days")]
    [InlineData("0 days")]
    [InlineData("-3 days")]
    [InlineData("1.5 months")]
    [InlineData("three days")]
    [InlineData("3 weeks")]
    [InlineData("3 days +")]
    [InlineData("999999 days")]
    [InlineData("半个月")]
    public void What_is_no_length_is_not_read(string written) => Assert.Null(StatedLength.Parse(written));

    [Theory]
    [InlineData("2024-02-10", "2024-03-25")] // E37: one and a half months are a month, then 15 days
    [InlineData("2002-01-31", "2002-03-15")] // E40
    [InlineData("2002-11-15", "2002-12-30")] // E43
    public void One_and_a_half_months_are_a_month_and_then_fifteen_days(string startedOn, string lastDay) =>
        Assert.Equal(Day.Of(lastDay), StatedLength.Parse("1 month + 15 days")!.LastDay(Day.Of(startedOn), MonthRule.MonthEndSticky));

    [Fact]
    public void Two_lengths_of_the_same_parts_are_equal() => Assert.Equal(StatedLength.Parse("1个月加15日"), StatedLength.Parse("1 month + 15 days"));

    [Fact]
    public void Hours_have_no_last_day() =>
        Assert.Throws<InvalidOperationException>(() => StatedLength.Parse("24 hours")!.LastDay(new DateOnly(2024, 1, 1), MonthRule.MonthEndSticky));
}

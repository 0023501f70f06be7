using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Somebody is an adult from the day after the birthday.</summary>
public class AgeCountTests
{
    [Theory]
    [InlineData("2008-05-10", "2026-05-11")]
    [InlineData("2008-02-29", "2026-03-01")] // the birthday falls on 28 February
    [InlineData("2006-02-28", "2024-02-29")] // the day after, in a leap year
    [InlineData("2007-12-31", "2026-01-01")]
    public void The_first_adult_day_is_the_day_after_the_eighteenth_birthday(string birthOn, string adultFrom) =>
        Assert.Equal(Day.Of(adultFrom), AgeCount.DayAfterBirthday(Day.Of(birthOn), 18));

    [Fact]
    public void A_birthday_beyond_the_calendar_never_comes() => Assert.Null(AgeCount.DayAfterBirthday(new DateOnly(9990, 1, 1), 18));
}

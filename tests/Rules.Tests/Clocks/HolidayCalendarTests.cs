using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>A period that is no limit of custody ends on the first working day: CPL-2018 art 105(4). The days are those of the shipped catalogue.</summary>
public class HolidayCalendarTests
{
    [Theory]
    [InlineData("2024-10-05", "2024-10-08")] // E46: the National Day, 1 to 7 October
    [InlineData("2024-02-14", "2024-02-18")] // E47: Spring Festival; Sunday 18 February is worked
    [InlineData("2024-03-21", "2024-03-21")] // E48: a Thursday
    [InlineData("2024-03-16", "2024-03-18")] // Saturday and Sunday
    [InlineData("2024-10-12", "2024-10-12")] // a Saturday worked
    [InlineData("2023-12-30", "2024-01-02")] // Saturday, Sunday and New Year's Day
    public void The_last_day_moves_to_the_first_working_day(string lastDay, string moved) =>
        Assert.Equal(Day.Of(moved), ShippedCatalogue.Document.Terms().Calendar.FirstWorkingDay(Day.Of(lastDay)).Day);

    [Theory]
    [InlineData("2024-03-21", false)]
    [InlineData("2031-10-02", true)] // no calendar: the holiday is not known
    [InlineData("2023-12-30", true)] // passes from a year without a calendar
    public void A_year_without_a_calendar_is_told(string lastDay, bool missing) =>
        Assert.Equal(missing, ShippedCatalogue.Document.Terms().Calendar.FirstWorkingDay(Day.Of(lastDay)).CalendarMissing);

    [Fact]
    public void The_end_of_the_calendar_ends_the_search() =>
        Assert.Equal(DateOnly.MaxValue, ShippedCatalogue.Document.Terms().Calendar.FirstWorkingDay(DateOnly.MaxValue).Day);
}

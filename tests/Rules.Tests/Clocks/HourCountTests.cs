using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Duties in hours run from the exact moment: SPP-2019 art 83.</summary>
public class HourCountTests
{
    [Fact]
    public void Twenty_four_hours_end_at_the_same_clock_time() => // E57
        Assert.Equal(new DateTime(2024, 5, 7, 14, 20, 0), HourCount.After(new DateTime(2024, 5, 6, 14, 20, 0), 24));

    [Fact]
    public void A_day_ends_at_midnight() => Assert.Equal(new DateTime(2024, 3, 1), HourCount.EndOf(new DateOnly(2024, 2, 29)));

    [Theory]
    [InlineData("2024-03-08T10:00:00", "2024-03-09T09:59:59", true)]
    [InlineData("2024-03-08T10:00:00", "2024-03-09T10:00:00", false)] // a full day lies between
    public void Two_uses_are_one_where_less_than_the_hours_lie_between(string ended, string begun, bool one) =>
        Assert.Equal(one, HourCount.IsWithin(At(ended), At(begun), 24));

    private static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

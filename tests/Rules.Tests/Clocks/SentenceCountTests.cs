using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Sentences count their first day: SPC-2021 art 202(2).</summary>
public class SentenceCountTests
{
    [Theory]
    [InlineData("2023-03-05", 2, 0, "2025-03-04")] // E51
    [InlineData("2024-02-29", 1, 0, "2025-02-27")] // E52: the day before the last of February
    [InlineData("2023-01-31", 0, 1, "2023-02-27")] // E53: month end
    [InlineData("2024-01-10", 0, 6, "2024-07-09")] // E54 before set-off
    [InlineData("2023-06-01", 3, 0, "2026-05-31")] // E55: liuzhi counts from its first day
    [InlineData("2023-08-30", 1, 6, "2025-02-27")] // years, then months: 2024-08-30, no 30 February, less one
    [InlineData("2024-02-29", 4, 0, "2028-02-28")] // a leap day again
    public void A_sentence_ends_the_day_before_the_corresponding_day(string firstDay, int years, int months, string lastDay) =>
        Assert.Equal(Day.Of(lastDay), SentenceCount.LastDay(Day.Of(firstDay), years, months));

    [Fact]
    public void A_sentence_without_length_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceCount.LastDay(new DateOnly(2024, 1, 1), 0, 0));
}

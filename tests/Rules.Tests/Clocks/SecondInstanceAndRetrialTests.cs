using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Second instance and retrial: CPL-2018 art 235, 243, 258.</summary>
public class SecondInstanceAndRetrialTests
{
    [Theory]
    [InlineData("2024-08-31", "— suspended")]
    [InlineData("2024-09-01", "2024-10-11 running 0")] // the month is over: 31 days left out
    public void Reading_the_file_is_left_out_for_a_month_at_most(string day, string told) =>
        Assert.Equal(told, ACase.In(StageKinds.SecondInstance, "2024-07-10").Excluded("file-review", "2024-08-01").ReadOn(day).InALine());

    [Fact]
    public void A_retrial_has_two_marks_from_the_decision() // E45
    {
        var clock = ACase.In(StageKinds.Retrial, "2024-05-31").ReadOn("2024-06-10");

        Assert.Equal(("2024-08-31", "2024-11-30"), (Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, "month")]
    [InlineData(3, "month")]
    public void An_extension_of_a_retrial_is_accepted_and_changes_nothing(int? length, string? unit)
    {
        var clock = ACase.In(StageKinds.Retrial, "2024-05-31").Extended("retrial-ext", "2024-08-20", "court-pres", length, unit).ReadOn("2024-09-10");

        Assert.Equal(("2024-08-31", "2024-11-30"), (Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn)));
        Assert.Empty(clock.Faults());
    }

    [Fact]
    public void An_extended_retrial_moves_with_the_time_left_out_like_any_other() =>
        Assert.Equal("2024-12-10", Day.Text(ACase.In(StageKinds.Retrial, "2024-05-31")
            .Extended("retrial-ext", "2024-08-20").Excluded("trial-suspended", "2024-09-10", "2024-09-20").ReadOn("2024-10-10").DeadlineOn));
}

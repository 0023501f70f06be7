using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Review for prosecution and supplementary investigation: CPL-2018 art 172, 175.</summary>
public class ProsecutionReviewTests
{
    [Theory]
    [InlineData("2024-06-28", "2024-07-28", "2024-08-12")] // E30: two unused days of the supplement are lost
    [InlineData("2024-09-10", "2024-10-10", "2024-10-25")] // E31
    [InlineData("2024-10-31", "2024-11-30", "2024-12-15")] // E32
    public void A_month_and_then_fifteen_days(string received, string month, string extended)
    {
        Assert.Equal(month, Day.Text(ACase.ReceivedForReviewOn(received).ReadOn(received).DeadlineOn));
        Assert.Equal(extended, Day.Text(ACase.ReceivedForReviewOn(received).Extended("review-ext", month, "proc-self").ReadOn(month).DeadlineOn));
    }

    [Theory]
    [InlineData("2024-05-31", "2024-06-30")] // E30
    [InlineData("2024-08-10", "2024-09-10")] // E31
    public void A_supplement_has_a_month_and_no_more(string received, string deadline)
    {
        var clock = ACase.In(StageKinds.SupplementaryInvestigation, received).Extended("review-ext", deadline, "proc-self").ReadOn(deadline);

        Assert.Equal($"{deadline} due-today 0", clock.InALine());
        Assert.Equal(["ext-without-effect review-ext"], clock.Faults());
    }

    [Fact]
    public void The_decision_on_the_measure_is_left_out_of_a_supervision_case() // E33
    {
        var clock = ACase.ReceivedForReviewOn("2023-05-10").Excluded("measure-decision", "2023-05-10", "2023-05-20");

        Assert.Equal("— suspended", clock.ReadOn("2023-05-19").InALine());
        Assert.Equal("2023-06-20 running 0", clock.ReadOn("2023-05-20").InALine());
    }

    [Fact]
    public void A_fast_track_review_found_unsuitable_takes_the_month_from_the_receipt()
    {
        var clock = ACase.ReceivedForReviewOn("2024-12-01").Under(Procedures.FastTrack)
            .Extended("review-fast-track-ext", "2024-12-10").Recounted("converted-to-ordinary", "2024-12-12")
            .ReadOn("2024-12-20");

        Assert.Equal(("review", "2025-01-01"), (clock.Term!.Id, Day.Text(clock.DeadlineOn)));
        Assert.Empty(clock.Faults());
    }

    [Theory]
    [InlineData("2018-10-25", "2018-11-25")] // the ordinary month
    [InlineData("2018-10-26", "2018-11-05")] // ten days
    public void There_is_no_fast_track_before_the_2018_amendment(string received, string deadline) =>
        Assert.Equal(deadline, Day.Text(ACase.ReceivedForReviewOn(received).Under(Procedures.FastTrack).ReadOn(received).DeadlineOn));

    [Fact]
    public void Fifteen_days_of_fast_track_count_from_the_receipt_with_the_time_left_out() =>
        Assert.Equal("2024-12-21", Day.Text(ACase.ReceivedForReviewOn("2024-12-01").Under(Procedures.FastTrack)
            .Excluded("psychiatric-evaluation", "2024-12-03", "2024-12-08").Extended("review-fast-track-ext", "2024-12-09", length: 1, unit: "day").ReadOn("2024-12-10").DeadlineOn));

    [Fact]
    public void A_step_to_fifteen_days_counts_from_the_receipt() =>
        Assert.Contains("extension 15 days from 2024-12-01 to 2024-12-16",
            ACase.ReceivedForReviewOn("2024-12-01").Under(Procedures.FastTrack).Extended("review-fast-track-ext", "2024-12-09").ReadOn("2024-12-10").Chain());
}

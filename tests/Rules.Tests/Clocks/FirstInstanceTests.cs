using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>First instance: CPL-2018 art 208, 220, 225; SPC-2021 art 368, 376.</summary>
public class FirstInstanceTests
{
    [Fact]
    public void Two_and_three_months_are_two_marks_on_one_line() // E34
    {
        var clock = ACase.ReceivedByCourtOn("2023-12-30").ReadOn("2024-03-15");

        Assert.Equal(("2024-02-29", "2024-03-30"), (Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn)));
        Assert.Equal("2024-03-30 running 0", clock.InALine());
    }

    [Fact]
    public void An_exclusion_after_the_ordinary_limit_moves_the_outer_one_alone()
    {
        var clock = ACase.ReceivedByCourtOn("2024-01-10").Excluded("trial-suspended", "2024-03-20", "2024-03-30").ReadOn("2024-04-01");

        Assert.Equal(("2024-03-10", "2024-04-20"), (Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn)));
    }

    [Fact]
    public void While_an_exclusion_runs_there_is_no_ordinary_limit_either() =>
        Assert.Null(ACase.ReceivedByCourtOn("2024-01-10").Excluded("trial-suspended", "2024-01-20").ReadOn("2024-04-01").SoftDeadlineOn);

    [Theory]
    [InlineData("2024-08-24", "— suspended")] // 15 days from 08-10 end on 08-25
    [InlineData("2024-08-25", "2024-11-16 running 0")] // from the cap on there is a date again
    public void Preparation_of_the_defence_stops_the_clock_for_fifteen_days(string day, string told) =>
        Assert.Equal(told, ACase.ReceivedByCourtOn("2024-08-01").Excluded("defence-preparation", "2024-08-10").ReadOn(day).InALine());

    [Theory]
    [InlineData("2024-09-30", "— suspended")]
    [InlineData("2024-10-01", "2024-12-01 running 0")] // a month from 09-01: 30 days
    public void An_adjournment_for_a_supplement_stops_it_for_a_month(string day, string told) =>
        Assert.Equal(told, ACase.ReceivedByCourtOn("2024-08-01").Excluded("adjourned-for-supplement", "2024-09-01").ReadOn(day).InALine());

    [Fact]
    public void A_third_adjournment_has_no_effect_even_across_a_return_to_the_court()
    {
        var clock = ACase.ReceivedByCourtOn("2024-08-01")
            .Excluded("adjourned-for-supplement", "2024-08-05").Recounted("supplement-returned-court", "2024-08-20")
            .Excluded("adjourned-for-supplement", "2024-09-05").Recounted("supplement-returned-court", "2024-09-20")
            .Excluded("adjourned-for-supplement", "2024-10-05")
            .ReadOn("2024-10-06");

        Assert.Equal("2024-12-20 running 0", clock.InALine());
        Assert.Equal(["exclusion-without-effect adjourned-for-supplement"], clock.Faults());
    }

    [Fact]
    public void A_conversion_starts_the_limit_of_the_new_procedure() // E39
    {
        var clock = ACase.ReceivedByCourtOn("2024-03-01").Under(Procedures.Summary).Recounted("converted-to-ordinary", "2024-03-20").ReadOn("2024-03-25");

        Assert.Equal(("trial1", "2024-05-20", "2024-06-20"), (clock.Term!.Id, Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn)));
    }

    [Fact]
    public void Before_the_conversion_the_steps_show_the_limit_of_the_old_procedure() =>
        Assert.Equal(["base 20 days from 2024-03-01 to 2024-03-21", "recount 3 months from 2024-03-20 to 2024-06-20"],
            ACase.ReceivedByCourtOn("2024-03-01").Under(Procedures.Summary).Recounted("converted-to-ordinary", "2024-03-20").ReadOn("2024-03-25").Chain());

    [Fact]
    public void A_longer_limit_of_the_old_procedure_was_no_fault()
    {
        var clock = ACase.ReceivedByCourtOn("2024-02-10").Under(Procedures.Summary)
            .Extended("trial1-summary-ext", "2024-02-28").Recounted("converted-to-ordinary", "2024-03-20")
            .ReadOn("2024-03-25");

        Assert.Equal("2024-06-20", Day.Text(clock.DeadlineOn));
        Assert.Empty(clock.Faults());
    }

    [Fact]
    public void A_longer_limit_of_a_procedure_that_is_not_followed_has_no_effect() =>
        Assert.Equal(["ext-without-effect trial1-summary-ext"], ACase.ReceivedByCourtOn("2024-02-10").Extended("trial1-summary-ext", "2024-02-28").ReadOn("2024-03-01").Faults());

    [Fact]
    public void A_fast_track_trial_before_2018_that_becomes_ordinary_counts_from_the_conversion() =>
        Assert.Equal("2017-06-08", Day.Text(ACase.ReceivedByCourtOn("2017-03-01").Under(Procedures.FastTrack).Recounted("converted-to-ordinary", "2017-03-08").ReadOn("2017-03-10").DeadlineOn));

    [Fact]
    public void The_last_of_two_conversions_counts() =>
        Assert.Equal(("trial1-summary", "2024-03-21"), TermAndDeadline(ACase.ReceivedByCourtOn("2024-02-01").Under(Procedures.Summary)
            .Recounted("converted-to-ordinary", "2024-02-10").Recounted("converted-to-summary", "2024-03-01")));

    [Fact]
    public void Two_conversions_of_one_day_are_read_alike_in_whatever_order_they_come() =>
        Assert.Equal(
            TermAndDeadline(ACase.ReceivedByCourtOn("2024-02-01").Recounted("converted-to-summary", "2024-02-10", "a").Recounted("converted-to-ordinary", "2024-02-10", "b")),
            TermAndDeadline(ACase.ReceivedByCourtOn("2024-02-01").Recounted("converted-to-ordinary", "2024-02-10", "b").Recounted("converted-to-summary", "2024-02-10", "a")));

    [Fact]
    public void A_conversion_dated_after_the_end_of_the_stage_converts_nothing() =>
        Assert.Equal(("trial1-summary", "2024-03-01"), TermAndDeadline(ACase.ReceivedByCourtOn("2024-02-10").Under(Procedures.Summary)
            .EndedOn("2024-02-20").Recounted("converted-to-ordinary", "2024-02-25")));

    [Fact]
    public void A_column_filled_in_after_the_conversion_does_not_matter() =>
        Assert.Equal(("trial1", "2024-06-20"), TermAndDeadline(ACase.ReceivedByCourtOn("2024-03-01").Under(Procedures.Ordinary).Recounted("converted-to-ordinary", "2024-03-20")));

    [Fact(Timeout = 20_000)]
    public async Task The_supreme_court_may_extend_as_often_as_it_likes()
    {
        var trial = ACase.ReceivedByCourtOn("2014-01-10").Extended("trial1-ext-up1", "2014-04-01", "court-up1");
        for (var month = 0; month < 40; month++)
            trial.Extended("trial1-ext-spc", Day.Text(new DateOnly(2014, 7, 1).AddMonths(month)), "spc", 1, "month");

        var clock = await Task.Run(() => trial.ReadOn("2017-11-01"), TestContext.Current.CancellationToken);

        Assert.Equal("2017-11-10", Day.Text(clock.DeadlineOn)); // 2014-01-10, 3 and 3 months to 07-10, and 40 months
    }

    private static (string, string) TermAndDeadline(ACase trial)
    {
        var clock = trial.ReadOn("2024-03-25");
        return (clock.Term!.Id, Day.Text(clock.DeadlineOn));
    }
}

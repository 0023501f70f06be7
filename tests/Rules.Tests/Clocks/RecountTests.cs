using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Events that start a limit anew, and those that do not: CPL-2018 art 160, 172, 208.</summary>
public class RecountTests
{
    private const string NewCrime = "new-major-crime-discovered";

    [Theory]
    [InlineData("2024-04-10", "2024-06-10", "")] // on the day of the arrest: the same two months
    [InlineData("2024-05-20", "2024-07-20", "")] // E23
    [InlineData("2024-06-10", "2024-08-10", "")] // on the deadline
    [InlineData("2024-06-11", "2024-06-10", "recount-outside-custody new-major-crime-discovered")]
    [InlineData("2024-04-09", "2024-06-10", "recount-outside-custody new-major-crime-discovered")] // before the arrest
    public void A_new_serious_crime_counts_from_the_arrest_to_the_deadline(string discovered, string deadline, string fault)
    {
        var clock = ACase.ArrestedOn("2024-04-10").Recounted(NewCrime, discovered).ReadOn("2024-06-12");

        Assert.Equal(Day.Of(deadline), clock.DeadlineOn);
        Assert.Equal(fault, string.Join("; ", clock.Faults()));
    }

    [Fact]
    public void The_clock_counts_from_the_recount_and_still_shows_what_was_before()
    {
        var clock = ACase.ArrestedOn("2024-04-10").Recounted(NewCrime, "2024-05-20").ReadOn("2024-06-12");

        Assert.Equal(Day.Of("2024-05-20"), clock.StartedOn);
        Assert.Equal(["base 2 months from 2024-04-10 to 2024-06-10", "recount 2 months from 2024-05-20 to 2024-07-20"], clock.Chain());
    }

    [Fact]
    public void Rungs_granted_before_are_void_and_one_granted_that_day_belongs_to_the_new_ladder()
    {
        var before = ACase.ArrestedOn("2024-04-10").Extended("inv-custody-ext-1", "2024-05-19").Recounted(NewCrime, "2024-05-20");
        var thatDay = ACase.ArrestedOn("2024-04-10").Extended("inv-custody-ext-1", "2024-05-20").Recounted(NewCrime, "2024-05-20");

        Assert.Equal("2024-07-20", Day.Text(before.ReadOn("2024-06-12").DeadlineOn));
        Assert.Equal("2024-08-20", Day.Text(thatDay.ReadOn("2024-06-12").DeadlineOn));
    }

    [Fact]
    public void After_a_recount_the_ladder_begins_again() =>
        Assert.Equal(["ext-skipped-rung inv-custody-ext-2"], ACase.ArrestedOn("2024-04-10")
            .Extended("inv-custody-ext-1", "2024-05-19").Recounted(NewCrime, "2024-05-20").Extended("inv-custody-ext-2", "2024-06-01").ReadOn("2024-06-12").Faults());

    [Fact]
    public void A_second_crime_is_measured_by_the_deadline_of_the_first_recount() =>
        Assert.Equal("2024-09-15", Day.Text(ACase.ArrestedOn("2024-04-10").Recounted(NewCrime, "2024-05-20").Recounted(NewCrime, "2024-07-15").ReadOn("2024-07-20").DeadlineOn));

    [Fact]
    public void A_crime_discovered_during_an_evaluation_counts_and_the_evaluation_goes_on()
    {
        var running = ACase.ArrestedOn("2024-04-10").Excluded("psychiatric-evaluation", "2024-04-20", "2024-06-10").Recounted(NewCrime, "2024-05-20");

        Assert.Equal("— suspended", running.ReadOn("2024-06-01").InALine());
        Assert.Equal("2024-08-10", Day.Text(running.ReadOn("2024-06-12").DeadlineOn)); // 2024-07-20 and the 21 days from 05-20 to 06-10
    }

    [Fact]
    public void Counted_from_the_day_of_discovery_itself_the_limit_ends_a_day_earlier() =>
        Assert.Equal("2024-07-19", Day.Text(ACase.ArrestedOn("2024-04-10").Recounted(NewCrime, "2024-05-20")
            .ReadingTheLaw("recount-start-day", "included").ReadOn("2024-06-01").DeadlineOn));

    [Theory]
    [InlineData("jurisdiction-changed")]
    [InlineData("supplement-resubmitted")]
    [InlineData("remand-received")]
    public void A_recount_of_another_stage_starts_nothing_here(string ground) =>
        Assert.Equal([$"recount-outside-custody {ground}"], ACase.ArrestedOn("2024-04-10").Recounted(ground, "2024-05-20").ReadOn("2024-06-01").Faults());

    [Theory]
    [InlineData("supplement-resubmitted", "2024-06-28")]
    [InlineData("jurisdiction-changed", "2024-06-28")]
    public void A_recount_on_the_first_day_of_its_own_row_changes_nothing(string ground, string day)
    {
        var clock = ACase.ReceivedForReviewOn(day).Extended("review-ext", day).Recounted(ground, day).ReadOn("2024-07-01");

        Assert.Equal("2024-08-12", Day.Text(clock.DeadlineOn)); // E30: 2024-07-28 and 15 days
        Assert.Empty(clock.Faults());
        Assert.Equal("base", clock.Steps[0].What);
    }

    [Fact]
    public void A_change_of_jurisdiction_as_an_event_or_as_a_new_row_leads_to_the_same_day() => // E32
        Assert.Equal(
            ACase.ReceivedForReviewOn("2024-10-31").ReadOn("2024-11-01").DeadlineOn,
            ACase.ReceivedForReviewOn("2024-10-10").Recounted("jurisdiction-changed", "2024-10-31").ReadOn("2024-11-01").DeadlineOn);

    [Fact]
    public void Other_recounts_after_the_deadline_start_a_limit_all_the_same()
    {
        var clock = ACase.ReceivedForReviewOn("2024-03-01").Recounted("jurisdiction-changed", "2024-04-10");

        Assert.Equal("2024-04-01 overdue 8", clock.ReadOn("2024-04-09").InALine());
        Assert.Equal("2024-05-10 running 0", clock.ReadOn("2024-04-10").InALine());
        Assert.Contains("base 1 month from 2024-03-01 to 2024-04-01", clock.ReadOn("2024-04-10").Chain());
    }

    [Fact]
    public void An_evaluation_begun_after_the_deadline_has_no_effect_on_the_new_limit_either()
    {
        var clock = ACase.ReceivedForReviewOn("2024-03-01")
            .Excluded("psychiatric-evaluation", "2024-04-05", "2024-05-01").Recounted("jurisdiction-changed", "2024-04-10")
            .ReadOn("2024-05-05");

        Assert.Equal("2024-05-10", Day.Text(clock.DeadlineOn));
        Assert.Equal(["exclusion-without-effect psychiatric-evaluation"], clock.Faults());
    }
}

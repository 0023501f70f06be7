using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>A paper dated before its stage moves nothing and is named: a mistyped year must not hide a deadline.</summary>
public class PapersOutsideTheirStageTests
{
    [Theory]
    [InlineData("2023-03-15", "2024-05-15", "ext-without-effect inv-custody-ext-1")]
    [InlineData("2024-03-14", "2024-05-15", "ext-without-effect inv-custody-ext-1")]
    [InlineData("2024-03-15", "2024-06-15", "")] // the day the stage begins
    public void An_extension_dated_before_the_stage_moves_nothing(string approvedOn, string deadline, string fault)
    {
        var clock = ACase.ArrestedOn("2024-03-15").Extended("inv-custody-ext-1", approvedOn, by: "proc-up1").ReadOn("2024-06-01");
        Assert.Equal(Day.Of(deadline), clock.DeadlineOn);
        Assert.Equal(fault, string.Join("; ", clock.Faults()));
    }

    [Fact]
    public void An_exclusion_that_ended_before_the_stage_moves_nothing()
    {
        var clock = ACase.ArrestedOn("2024-03-15").Excluded("psychiatric-evaluation", "2024-03-01", "2024-03-15").ReadOn("2024-06-01");
        Assert.Equal(Day.Of("2024-05-15"), clock.DeadlineOn);
        Assert.Equal("exclusion-without-effect psychiatric-evaluation", Assert.Single(clock.Faults()));
    }

    // As an event and as a row of its own a change of jurisdiction leads to the same day: CPL-2018 art 172(2), in force 2018-10-26.
    [Theory]
    [InlineData(StageKinds.ProsecutionReview, "review-fast-track")]
    [InlineData(StageKinds.FirstInstance, "trial1-fast-track")]
    public void A_fast_track_limit_begun_before_the_law_knew_it_is_one_from_a_change_of_jurisdiction_after(string stage, string term)
    {
        var clock = ACase.In(stage, "2018-10-20").Under(Procedures.FastTrack).Recounted("jurisdiction-changed", "2018-11-01").ReadOn("2018-11-13");
        Assert.Equal((term, Day.Of("2018-11-11"), ClockStatus.Overdue), (clock.Term!.Id, clock.DeadlineOn, clock.Status));
    }

    // E15 and E17: a recorded day of the same number is the other rule for a month's end, and no first day counted.
    [Theory]
    [InlineData("2024-06-30", "2024-08-30", "month-end-rule")]
    [InlineData("2024-02-29", "2024-04-29", "month-end-rule")]
    [InlineData("2024-01-15", "2024-03-14", "start-day-counted")]
    public void A_recorded_deadline_is_told_the_cause_it_can_have(string arrested, string recorded, string cause)
    {
        var stage = ACase.ArrestedOn(arrested).Record;
        stage = stage with { Stage = stage.Stage with { RecordedDeadlineOn = Day.Of(recorded) } };
        var terms = ShippedCatalogue.Document.Terms();
        Assert.Equal(cause, RecordedDeadline.Cause(new StatutoryClock(terms).Read(stage, Day.Of(arrested))[0], stage, terms));
    }

    // The counterpart of the day of arrest, less a day: SPP-EXT-2016 art 16, the other reading.
    [Theory]
    [InlineData("2024-06-30", "2024-08-29")]
    [InlineData("2024-02-29", "2024-04-28")]
    [InlineData("2024-03-15", "2024-05-14")]
    [InlineData("2023-12-31", "2024-02-29")] // there is no 31 February: the month's last day, counted as it is
    public void Counted_from_the_day_of_arrest_a_limit_ends_on_the_day_before_its_counterpart(string arrested, string last) =>
        Assert.Equal(Day.Of(last), ACase.ArrestedOn(arrested).ReadingTheLaw("art16-reading", "arrest-day").ReadOn(arrested).DeadlineOn);
}

using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Documents and delivery for execution: CPL-2018 art 264; MPS-2020 art 300.</summary>
public class ExecutionTests
{
    private static readonly Execution FixedTerm = new()
    {
        JudgmentEffectiveOn = Day.Of("2022-05-10"),
        DocumentsReceivedOn = Day.Of("2022-05-16"),
        SentenceKind = SentenceKinds.FixedTerm,
        SentenceEndOn = Day.Of("2024-01-01"),
    };

    [Theory]
    [InlineData("2022-08-09", false)] // three months from 2022-05-10, that day included, end on 08-09: may stay
    [InlineData("2022-08-10", true)] // a day more: must go
    public void Up_to_three_months_may_be_served_in_the_centre(string sentenceEnd, bool mustGo) =>
        Assert.Equal(mustGo, HasDelivery(FixedTerm with { SentenceEndOn = Day.Of(sentenceEnd) }));

    [Theory]
    [InlineData("2012-12-31", "2013-12-30", false)] // a year, under the 1996 law
    [InlineData("2012-12-31", "2013-12-31", true)]
    [InlineData("2013-01-01", "2013-03-31", false)] // three months, under the 2012 law
    [InlineData("2013-01-01", "2013-04-01", true)]
    public void The_threshold_is_that_of_the_law_on_the_day_the_judgment_took_effect(string effective, string sentenceEnd, bool mustGo) =>
        Assert.Equal(mustGo, HasDelivery(FixedTerm with { JudgmentEffectiveOn = Day.Of(effective), DocumentsReceivedOn = Day.Of(effective), SentenceEndOn = Day.Of(sentenceEnd) }));

    [Fact]
    public void Where_the_end_is_not_recorded_it_is_counted_from_the_sentence() => // 2022-02-10, 6 months: 08-09, may stay
        Assert.DoesNotContain(Readings(FixedTerm with { SentenceEndOn = null, SentenceMonths = 6, SetOffDays = 0 }, "2022-02-10"), IsDelivery);

    [Theory]
    [InlineData(SentenceKinds.Life, true)]
    [InlineData(SentenceKinds.DeathWithReprieve, true)]
    [InlineData(SentenceKinds.FixedTerm, true)]
    [InlineData(SentenceKinds.CriminalDetentionSentence, false)]
    [InlineData(SentenceKinds.Death, false)]
    public void Who_must_be_delivered_depends_on_the_sentence(string kind, bool mustGo) =>
        Assert.Equal(mustGo, HasDelivery(FixedTerm with { SentenceKind = kind }));

    [Theory]
    [InlineData(SentenceKinds.FixedTerm, false)]
    [InlineData(SentenceKinds.Life, true)] // nobody serves life in a centre
    public void Serving_in_the_centre_lifts_the_duty_for_fixed_terms_alone(string kind, bool mustGo) =>
        Assert.Equal(mustGo, HasDelivery(FixedTerm with { SentenceKind = kind, ServesHere = true }));

    [Fact]
    public void Thirty_days_warn_where_they_end_before_the_month() // E50
    {
        var clock = Delivery(FixedTerm with { JudgmentEffectiveOn = Day.Of("2024-03-22"), DocumentsReceivedOn = Day.Of("2024-03-29"), SentenceKind = SentenceKinds.Life });

        Assert.Equal(("2024-04-28", "2024-04-29", "2024-04-21"), (Day.Text(clock.SoftDeadlineOn), Day.Text(clock.DeadlineOn), Day.Text(clock.WarnFromOn)));
    }

    [Fact]
    public void The_other_reading_of_the_arrest_review_does_not_touch_the_delivery() =>
        Assert.Equal("2022-06-16", Day.Text(ACase.AwaitingDeliveryFrom("2022-05-10").CarryingOut(FixedTerm)
            .ReadingTheLaw("arrest-review-anchor", "flat-cap").ReadOn("2022-05-20", "deliver-prison").DeadlineOn));

    [Fact]
    public void Before_the_documents_there_is_no_delivery_clock_even_if_the_sentence_is_unknown() =>
        Assert.DoesNotContain(Readings(FixedTerm with { DocumentsReceivedOn = null, SentenceKind = null }), IsDelivery);

    [Fact]
    public void Without_an_execution_row_there_is_no_delivery_clock() =>
        Assert.DoesNotContain(ACase.AwaitingDeliveryFrom("2022-05-10").Reached("execution-docs-received", "2022-05-16").ReadAllOn("2022-05-20"), IsDelivery);

    [Theory]
    [InlineData("sentence_kind")]
    [InlineData("sentence_end_on")]
    public void After_the_documents_an_unknown_sentence_leaves_it_undecided(string column)
    {
        var execution = column == "sentence_kind" ? FixedTerm with { SentenceKind = null } : FixedTerm with { SentenceEndOn = null };
        var clock = Delivery(execution);

        Assert.Equal((ClockStatus.Unknown, column), (clock.Status, clock.Missing?.Column));
    }

    [Fact]
    public void The_stage_s_own_event_comes_before_the_execution_row() =>
        Assert.Equal("2022-05-22", Day.Text(ACase.AwaitingDeliveryFrom("2022-05-10").Reached("judgment-effective", "2022-05-12").CarryingOut(FixedTerm with { DocumentsReceivedOn = null })
            .ReadOn("2022-05-20", "exec-docs").DeadlineOn));

    [Theory]
    [InlineData("2023-06-01", 36, 0, "2026-05-31")] // E55: 3 years from liuzhi, one day for one day, if the custody began there
    [InlineData("2023-09-01", 36, 92, "2026-05-31")] // E55: 92 days of liuzhi from 2023-06-01 set off
    [InlineData("2024-01-10", 6, 16, "2024-06-23")] // E54
    [InlineData("2024-01-10", 6, 30, "2024-06-09")] // E56: 60 days of designated residential surveillance take 30 off 2024-07-09
    public void Custody_that_is_set_off_brings_the_release_forward(string since, int months, int setOff, string release) =>
        Assert.Equal(release, Day.Text(ACase.In(StageKinds.ServingSentence, "2024-03-10").InCustodySince(since)
            .CarryingOut(new() { JudgmentEffectiveOn = Day.Of("2024-03-01"), SentenceMonths = months, SetOffDays = setOff }).ReadOn("2024-03-11").DeadlineOn));

    private static bool IsDelivery(ClockReading reading) => reading.Term?.Id == "deliver-prison";

    private static bool HasDelivery(Execution execution) => Readings(execution).Any(IsDelivery);

    private static ClockReading Delivery(Execution execution) => Readings(execution).Single(IsDelivery);

    private static IReadOnlyList<ClockReading> Readings(Execution execution, string? since = null)
    {
        var stage = ACase.AwaitingDeliveryFrom(Day.Text(execution.JudgmentEffectiveOn)).CarryingOut(execution);
        return (since is null ? stage : stage.InCustodySince(since)).ReadAllOn("2024-04-01");
    }
}

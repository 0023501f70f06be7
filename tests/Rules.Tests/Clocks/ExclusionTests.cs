using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Time that is not counted: CPL-2018 art 149, 206, 235; SPC-2021 art 211.</summary>
public class ExclusionTests
{
    private const string Evaluation = "psychiatric-evaluation";

    [Theory]
    [InlineData("2024-04-07", "2024-05-15 running 0")] // before the order
    [InlineData("2024-04-08", "— suspended")] // on its day
    [InlineData("2024-05-19", "— suspended")] // the day before the resumption
    [InlineData("2024-05-20", "2024-06-26 running 0")] // E25: 42 days left out
    public void The_clock_stands_still_from_the_order_to_the_resumption(string day, string told) =>
        Assert.Equal(told, ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-04-08", "2024-05-20").ReadOn(day).InALine());

    [Fact]
    public void A_rung_granted_before_the_exclusion_counts_from_the_moved_end_of_the_one_before_it() =>
        Assert.Equal("2024-07-26", Day.Text(ACase.ArrestedOn("2024-03-15") // base 2024-05-15, moved by 42 days to 06-26, and one month
            .Extended("inv-custody-ext-1", "2024-04-01").Excluded(Evaluation, "2024-04-08", "2024-05-20").ReadOn("2024-06-01").DeadlineOn));

    [Fact]
    public void An_exclusion_within_a_rung_moves_that_rung() =>
        Assert.Equal("2024-06-25", Day.Text(ACase.ArrestedOn("2024-03-15") // base 2024-05-15, one month to 06-15, and ten days
            .Extended("inv-custody-ext-1", "2024-05-10").Excluded(Evaluation, "2024-06-01", "2024-06-11").ReadOn("2024-06-12").DeadlineOn));

    [Fact]
    public void An_extension_decided_during_a_suspension_is_in_time()
    {
        var clock = ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-05-10", "2024-06-20").Extended("inv-custody-ext-1", "2024-05-30").ReadOn("2024-06-21");

        Assert.Equal("2024-07-25", Day.Text(clock.DeadlineOn)); // 2024-05-15 and 41 days is 06-25, and one month
        Assert.Empty(clock.Faults());
    }

    [Fact]
    public void Time_excluded_twice_is_left_out_once() =>
        Assert.Equal("2024-07-08", Day.Text(ACase.ArrestedOn("2024-03-15") // 04-08 to 06-01 is 54 days in all
            .Excluded(Evaluation, "2024-04-08", "2024-05-20").Excluded(Evaluation, "2024-05-01", "2024-06-01").ReadOn("2024-06-02").DeadlineOn));

    [Fact]
    public void An_exclusion_within_another_adds_nothing() =>
        Assert.Equal("2024-06-26", Day.Text(ACase.ArrestedOn("2024-03-15")
            .Excluded(Evaluation, "2024-04-08", "2024-05-20").Excluded(Evaluation, "2024-04-10", "2024-04-20").ReadOn("2024-06-02").DeadlineOn));

    [Fact]
    public void While_one_of_two_runs_the_clock_is_suspended() =>
        Assert.Equal("— suspended", ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-04-08").Excluded(Evaluation, "2024-04-10", "2024-04-20").ReadOn("2024-04-25").InALine());

    [Theory]
    [InlineData("2024-05-15", "2024-05-25", "")] // ordered on the deadline
    [InlineData("2024-05-16", "2024-05-15", "exclusion-without-effect psychiatric-evaluation")]
    public void An_exclusion_must_begin_by_the_deadline(string ordered, string deadline, string fault)
    {
        var clock = ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, ordered, Day.Text(Day.Of(ordered).AddDays(10))).ReadOn("2024-05-30");

        Assert.Equal(Day.Of(deadline), clock.DeadlineOn);
        Assert.Equal(fault, string.Join("; ", clock.Faults()));
    }

    [Fact]
    public void An_exclusion_that_ends_before_it_begins_excludes_nothing_and_is_told()
    {
        var clock = ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-04-08", "2024-04-01").ReadOn("2024-05-16");

        Assert.Equal("2024-05-15 overdue 1", clock.InALine());
        Assert.Equal(["exclusion-without-effect psychiatric-evaluation"], clock.Faults());
    }

    [Fact]
    public void Of_an_evaluation_ordered_before_the_arrest_the_days_after_it_are_left_out() =>
        Assert.Equal("2024-05-20", Day.Text(ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-03-01", "2024-03-20").ReadOn("2024-03-21").DeadlineOn));

    [Fact]
    public void An_exclusion_left_open_ends_with_the_stage() =>
        Assert.Equal("2024-06-06 met 0", ACase.ArrestedOn("2024-03-15").Excluded(Evaluation, "2024-04-08").EndedOn("2024-04-30").ReadOn("2025-01-01").InALine());

    [Theory]
    [InlineData(StageKinds.SupplementaryInvestigation, "psychiatric-evaluation")]
    [InlineData(StageKinds.ProcuratorateDetention, "psychiatric-evaluation")]
    [InlineData(StageKinds.SupervisionDetention, "measure-decision")]
    [InlineData(StageKinds.Investigation, "measure-decision")]
    [InlineData(StageKinds.Investigation, "trial-suspended")]
    [InlineData(StageKinds.ProsecutionReview, "identity-unknown")]
    [InlineData(StageKinds.ProsecutionReview, "file-review")]
    [InlineData(StageKinds.FirstInstance, "file-review")]
    [InlineData(StageKinds.FirstInstance, "measure-decision")]
    [InlineData(StageKinds.SecondInstance, "adjourned-for-supplement")]
    [InlineData(StageKinds.Retrial, "file-review")]
    [InlineData(StageKinds.DeathPenaltyReview, "psychiatric-evaluation")]
    [InlineData(StageKinds.AwaitingDelivery, "psychiatric-evaluation")]
    public void What_the_law_does_not_name_for_a_stage_stops_nothing_there(string stage, string ground)
    {
        var clock = ACase.In(stage, "2024-03-01").Excluded(ground, "2024-03-02").ReadOn("2024-03-03");

        Assert.Equal([$"exclusion-without-effect {ground}"], clock.Faults());
        Assert.NotEqual("— suspended", clock.InALine());
    }

    [Theory]
    [InlineData(StageKinds.Investigation, "psychiatric-evaluation")]
    [InlineData(StageKinds.ProsecutionReview, "psychiatric-evaluation")]
    [InlineData(StageKinds.ProsecutionReview, "measure-decision")]
    [InlineData(StageKinds.FirstInstance, "trial-suspended")]
    [InlineData(StageKinds.FirstInstance, "defence-preparation")]
    [InlineData(StageKinds.FirstInstance, "adjourned-for-supplement")]
    [InlineData(StageKinds.SecondInstance, "file-review")]
    [InlineData(StageKinds.SecondInstance, "trial-suspended")]
    [InlineData(StageKinds.SecondInstance, "defence-preparation")]
    [InlineData(StageKinds.Retrial, "psychiatric-evaluation")]
    [InlineData(StageKinds.Retrial, "trial-suspended")]
    [InlineData(StageKinds.Retrial, "defence-preparation")]
    public void What_the_law_names_stops_the_clock_while_it_runs(string stage, string ground) =>
        Assert.Equal("— suspended", ACase.In(stage, "2024-03-01").Excluded(ground, "2024-03-02").ReadOn("2024-03-03").InALine());
}

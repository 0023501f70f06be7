using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Investigation custody after arrest and its extensions: CPL-2018 art 156 to 159.</summary>
public class InvestigationCustodyTests
{
    [Fact]
    public void An_extension_runs_from_the_old_deadline_not_from_the_day_it_was_approved()
    {
        var clock = ACase.ArrestedOn("2026-01-15").Extended("inv-custody-ext-1", approvedOn: "2026-03-10").ReadOn("2026-04-16");

        Assert.Equal("2026-04-15 overdue 1", clock.InALine());
        Assert.Equal(["base 2 months from 2026-01-15 to 2026-03-15", "extension 1 month from 2026-03-15 to 2026-04-15"], clock.Chain());
        Assert.Equal(["刑事诉讼法(2018) 第156条", "刑事诉讼法(2018) 第156条"], clock.Steps.Select(step => step.Law));
    }

    [Theory]
    [InlineData("2024-03-15", "2024-04-15", "")] // on the deadline
    [InlineData("2024-03-16", "2024-03-15", "ext-late inv-custody-ext-1")] // the day after
    public void An_extension_must_be_decided_by_the_end_of_the_deadline(string approvedOn, string deadline, string fault)
    {
        var clock = ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", approvedOn).ReadOn("2024-03-20");

        Assert.Equal(Day.Of(deadline), clock.DeadlineOn);
        Assert.Equal(fault, string.Join("; ", clock.Faults()));
    }

    [Fact]
    public void Where_no_day_of_decision_is_recorded_the_day_of_effect_counts() =>
        Assert.Equal(["ext-late inv-custody-ext-1"], ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", null, occurredOn: "2024-03-16").ReadOn("2024-03-20").Faults());

    [Fact]
    public void A_decision_taken_in_time_counts_though_its_effect_is_dated_later() =>
        Assert.Equal(Day.Of("2024-04-15"), ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-14", occurredOn: "2024-03-16").ReadOn("2024-03-20").DeadlineOn);

    [Theory]
    [InlineData(10, "day", "2024-03-25")] // as decided
    [InlineData(1, "month", "2024-04-15")]
    [InlineData(2, "month", "2024-04-15")] // at most what the law allows
    [InlineData(31, "day", "2024-04-15")] // 15 March and 31 days is 15 April as well
    [InlineData(45, "day", "2024-04-15")]
    [InlineData(2000000000, "day", "2024-04-15")]
    [InlineData(null, null, "2024-04-15")] // the whole statutory length
    [InlineData(null, "day", "2024-04-15")]
    public void The_length_decided_counts_up_to_the_statutory_length(int? length, string? unit, string deadline) =>
        Assert.Equal(Day.Of(deadline), ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10", "proc-up1", length, unit).ReadOn("2024-03-20").DeadlineOn);

    [Fact]
    public void An_extension_by_nothing_moves_nothing_and_is_told()
    {
        var clock = ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10", "proc-up1", 0, "day").ReadOn("2024-03-20");

        Assert.Equal("2024-03-15 overdue 5", clock.InALine());
        Assert.Equal(["ext-without-effect inv-custody-ext-1"], clock.Faults());
    }

    [Fact]
    public void A_step_shows_the_length_that_counts_not_the_one_that_was_too_long() =>
        Assert.Contains("extension 1 month from 2024-03-15 to 2024-04-15",
            ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10", "proc-up1", 3, "month").ReadOn("2024-03-20").Chain());

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Two_rungs_decided_on_one_day_are_taken_in_the_order_of_the_ladder(string first, string second)
    {
        var clock = ACase.ArrestedOn("2024-01-15")
            .Extended("inv-custody-ext-1", "2024-03-15", id: first).Extended("inv-custody-ext-2", "2024-03-15", id: second)
            .ReadOn("2024-06-16");

        Assert.Equal("2024-06-15 overdue 1", clock.InALine());
        Assert.Empty(clock.Faults());
    }

    [Fact]
    public void A_paper_with_several_faults_is_late_before_anything_else() =>
        Assert.Equal(["ext-late inv-custody-ext-2"], ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-2", "2024-03-16", "proc-self").ReadOn("2024-03-20").Faults());

    [Fact]
    public void A_paper_of_the_wrong_level_that_skips_a_rung_is_of_the_wrong_level() =>
        Assert.Equal(["ext-wrong-level inv-custody-ext-2"], ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-2", "2024-03-10", "proc-up1").ReadOn("2024-03-12").Faults());

    [Fact]
    public void An_invalid_rung_does_not_carry_the_next_one()
    {
        var clock = ACase.ArrestedOn("2024-01-15")
            .Extended("inv-custody-ext-1", "2024-03-01", "proc-self").Extended("inv-custody-ext-2", "2024-03-10", "proc-prov")
            .ReadOn("2024-03-16");

        Assert.Equal("2024-03-15 overdue 1", clock.InALine());
        Assert.Equal(["ext-wrong-level inv-custody-ext-1", "ext-skipped-rung inv-custody-ext-2"], clock.Faults());
    }

    [Fact]
    public void A_rung_granted_twice_adds_nothing_the_second_time()
    {
        var clock = ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10").Extended("inv-custody-ext-1", "2024-04-10").ReadOn("2024-04-16");

        Assert.Equal("2024-04-15 overdue 1", clock.InALine());
        Assert.Equal(["ext-without-effect inv-custody-ext-1"], clock.Faults());
    }

    [Theory]
    [InlineData("review-ext")]
    [InlineData("trial1-ext-up1")]
    [InlineData("detention-request-roaming")]
    [InlineData("retrial-ext")]
    public void A_ground_of_another_term_has_no_effect(string ground) =>
        Assert.Equal([$"ext-without-effect {ground}"], ACase.ArrestedOn("2024-01-15").Extended(ground, "2024-03-10").ReadOn("2024-03-12").Faults());

    [Fact]
    public void Approved_by_the_national_people_s_congress_there_is_no_limit() =>
        Assert.Equal("— no-limit", ACase.ArrestedOn("2024-01-15").Extended("inv-custody-npcsc", "2024-03-10", "npcsc").ReadOn("2026-03-10").InALine());

    [Fact]
    public void Without_a_limit_there_is_nothing_left_to_extend()
    {
        var clock = ACase.ArrestedOn("2024-01-15")
            .Extended("inv-custody-npcsc", "2024-03-10", "npcsc").Extended("inv-custody-ext-1", "2024-04-10", "proc-up1").Excluded("psychiatric-evaluation", "2024-05-01", "2024-05-11")
            .ReadOn("2024-06-10");

        Assert.Equal("— no-limit", clock.InALine());
        Assert.Equal(["ext-without-effect inv-custody-ext-1"], clock.Faults());
    }

    [Fact]
    public void The_warning_comes_seven_days_before() => // E59: one date meets both wordings of "seven days before"
        Assert.Equal(Day.Of("2024-03-08"), ACase.ArrestedOn("2024-01-15").ReadOn("2024-02-01").WarnFromOn);

    [Theory]
    [InlineData("2024-03-07", "2024-03-15 running 0", 8)]
    [InlineData("2024-03-08", "2024-03-15 expiring 0", 7)]
    [InlineData("2024-03-15", "2024-03-15 due-today 0", 0)]
    [InlineData("2024-03-16", "2024-03-15 overdue 1", 0)]
    public void The_days_left_run_down_to_the_deadline_and_the_days_overdue_up_from_it(string day, string told, int left)
    {
        var clock = ACase.ArrestedOn("2024-01-15").ReadOn(day);

        Assert.Equal((told, left), (clock.InALine(), clock.DaysLeft));
    }

    [Theory]
    [InlineData("2024-03-10", "2024-03-15 met 0", 5)]
    [InlineData("2024-03-15", "2024-03-15 met 0", 0)]
    [InlineData("2024-03-18", "2024-03-15 exceeded 3", 0)]
    public void An_ended_stage_is_told_as_of_its_end_however_much_later_one_asks(string ended, string told, int left)
    {
        var clock = ACase.ArrestedOn("2024-01-15").EndedOn(ended).ReadOn("2025-12-31");

        Assert.Equal((told, left), (clock.InALine(), clock.DaysLeft));
    }

    [Fact]
    public void A_paper_dated_after_the_end_of_the_stage_changes_nothing() =>
        Assert.Equal("2024-03-15 met 0", ACase.ArrestedOn("2024-01-15").EndedOn("2024-03-10").Extended("inv-custody-ext-1", "2024-03-12").ReadOn("2024-05-01").InALine());
}

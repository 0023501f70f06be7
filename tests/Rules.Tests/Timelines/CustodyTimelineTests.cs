using System.Text.Json;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Rules.Tests.Timelines;

/// <summary>What a timeline says of a person's stages; the dates are those of the worked examples of counting.</summary>
public class CustodyTimelineTests
{
    [Fact]
    public void A_ladder_is_shown_rung_by_rung()
    {
        var limit = OnlyLimit(ATimeline.On(
            "2024-07-05",
            "kind: investigation, started_on: 2023-11-30, events: [{ kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-01-25 }, "
                + "{ kind: extension, ground: inv-custody-ext-2, occurred_on: 2024-02-25 }, { kind: extension, ground: inv-custody-ext-3, occurred_on: 2024-04-25 }]"));

        Assert.Equal(
            ["base 2023-11-30 → 2024-01-31", "extension 2024-01-31 → 2024-02-29", "extension 2024-02-29 → 2024-04-30", "extension 2024-04-30 → 2024-06-30"],
            limit.Chain());
        Assert.Equal((new DateOnly(2024, 6, 30), ClockStatus.Overdue, 5), (limit.DeadlineOn, limit.Status, limit.DaysOverdue));
    }

    [Fact]
    public void An_exclusion_keeps_its_own_days_beside_the_deadline_it_leads_to()
    {
        var limit = OnlyLimit(ATimeline.On(
            "2024-06-26", "kind: investigation, started_on: 2024-03-15, events: [{ kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-08, until_on: 2024-05-20 }]"));

        Assert.Equal(["base 2024-03-15 → 2024-05-15", "exclusion 2024-04-08 → 2024-06-26"], limit.Chain());
        Assert.Equal((new DateOnly(2024, 5, 20), "42 days"), (limit.Parts[1].UntilOn, limit.Parts[1].Length));
        Assert.Equal(ClockStatus.DueToday, limit.Status);
    }

    [Fact]
    public void A_running_exclusion_has_no_end_and_leaves_no_deadline()
    {
        var limit = OnlyLimit(ATimeline.On(
            "2024-05-01", "kind: investigation, started_on: 2024-03-15, events: [{ kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-08 }]"));

        Assert.Equal((null, ClockStatus.Suspended, null), (limit.DeadlineOn, limit.Status, limit.Parts[1].UntilOn));
    }

    [Fact]
    public void Two_limits_of_one_detention_stand_in_one_row()
    {
        var row = Assert.Single(ATimeline.On(
            "2024-02-05",
            "kind: criminal-detention, started_on: 2023-12-30, events: [{ kind: extension, ground: detention-request-roaming, occurred_on: 2024-01-02 }, "
                + "{ kind: milestone, ground: arrest-request-received, occurred_on: 2024-01-29 }]").Rows);

        Assert.Equal([new DateOnly(2024, 1, 29), new DateOnly(2024, 2, 5)], row.Limits.Select(limit => limit.DeadlineOn!.Value));
    }

    [Fact]
    public void A_late_extension_is_a_paper_without_effect_and_says_why()
    {
        var limit = OnlyLimit(ATimeline.On(
            "2024-03-20", "kind: investigation, started_on: 2024-01-15, events: [{ kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-18 }]"));

        var paper = Assert.Single(limit.Parts, part => part.What == "ignored");
        Assert.Equal(("ext-late", "inv-custody-ext-1", new DateOnly(2024, 3, 18)), (paper.Defect, paper.Ground, paper.From!.Value));
        Assert.Equal(5, limit.DaysOverdue);
    }

    [Fact]
    public void A_stage_of_the_year_one_has_no_deadline()
    {
        var limit = OnlyLimit(ATimeline.On("2024-03-20", "kind: investigation, started_on: 0001-01-01"));

        Assert.Equal((ClockStatus.Unknown, null), (limit.Status, limit.DeadlineOn));
    }

    [Fact]
    public void Twelve_stages_in_eight_years_are_twelve_rows()
    {
        var timeline = ATimeline.OfEightYears();

        Assert.Equal((12, 0), (timeline.Rows.Count, timeline.RowsLeftOut));
        Assert.Equal(new DateOnly(2016, 3, 5), timeline.Rows[0].StartedOn);
        Assert.Equal(ClockStatus.NoLimit, timeline.Rows[11].Limits.Single().Status);
    }

    [Fact]
    public void Of_twenty_stages_the_sixteen_entered_last_are_shown_and_the_others_counted()
    {
        var stages = Enumerable.Range(1, 20).Select(day => $"kind: criminal-detention, started_on: 2024-01-{day:00}, ended_on: 2024-01-{day + 1:00}");

        var timeline = ATimeline.On("2024-03-20", [.. stages]);

        Assert.Equal((16, 4, new DateOnly(2024, 1, 5)), (timeline.Rows.Count, timeline.RowsLeftOut, timeline.Rows[0].StartedOn!.Value));
    }

    [Fact]
    public void Somebody_without_a_stage_has_no_timeline() =>
        Assert.Null(AFacility.Looking("person: { sex: male, birth_on: 1990-05-01, admitted_at: 2024-03-01T10:00:00 }", "2024-03-20").Persons.Single().Timeline);

    [Fact]
    public void A_timeline_is_the_same_after_it_was_stored()
    {
        var timeline = ATimeline.OfEightYears();

        var read = JsonSerializer.Deserialize<CustodyTimeline>(JsonSerializer.Serialize(timeline));

        Assert.Equal(timeline, read);
    }

    [Fact]
    public void A_paper_without_effect_is_enough_to_make_it_another()
    {
        var without = ATimeline.On("2024-03-20", "kind: investigation, started_on: 2024-01-15");

        Assert.Equal(without, ATimeline.On("2024-03-20", "kind: investigation, started_on: 2024-01-15"));
        Assert.NotEqual(without, ATimeline.On(
            "2024-03-20", "kind: investigation, started_on: 2024-01-15, events: [{ kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-18 }]"));
    }

    private static TimelineLimit OnlyLimit(CustodyTimeline timeline) => Assert.Single(Assert.Single(timeline.Rows).Limits);
}

using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>A value that could move a deadline and cannot be read leaves the clock unknown, and a finding names the row.</summary>
public class TaintedStageTests
{
    [Theory]
    [InlineData("kind: investigaton, started_on: 2024-01-15", "unknown-code s1 kind")]
    [InlineData("kind: investigation, started_on: 2024-02-30", "impossible-date s1 started_on")]
    [InlineData("kind: investigation, started_on: 2024-1-15", "impossible-date s1 started_on")]
    [InlineData("kind: investigation, started_on: ~", "missing-value s1 started_on")]
    [InlineData("kind: investigation, started_on: 2024-01-15, ended_on: 2024-02-30", "impossible-date s1 ended_on")]
    [InlineData("kind: first-instance, started_on: 2024-01-15, procedure: sumary", "unknown-code s1 procedure")]
    public void An_unreadable_value_of_the_stage(string stage, string problem)
    {
        var day = AFacility.Looking($"person: {{ sex: male, birth_on: 1990-05-01, admitted_at: 2024-01-15T10:00:00 }}\nstages: [ {{ stage_id: s1, {stage} }} ]", "2024-03-01");

        Assert.Equal([ClockStatus.Unknown], Statuses(day));
        Assert.Equal([problem], day.DataProblems());
    }

    [Theory]
    [InlineData("kind: extention, ground: inv-custody-ext-1, occurred_on: 2024-03-01", "unknown-code e1 kind")]
    [InlineData("kind: extension, ground: inv-custody-ext-9, occurred_on: 2024-03-01", "unknown-code e1 ground")]
    [InlineData("kind: extension, ground: psychiatric-evaluation, occurred_on: 2024-03-01", "unknown-code e1 ground")] // a ground of another kind
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-32", "impossible-date e1 occurred_on")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: ~", "missing-value e1 occurred_on")]
    [InlineData("kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-02-01, until_on: 2024-02-30", "impossible-date e1 until_on")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-01, approved_on: yesterday", "impossible-date e1 approved_on")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-01, length: one, unit: month", "impossible-number e1 length")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-01, length: -1, unit: month", "impossible-number e1 length")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-01, length: 1, unit: moon", "unknown-code e1 unit")]
    [InlineData("kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-01, approved_by_level: mayor", "unknown-code e1 approved_by_level")]
    public void An_unreadable_value_of_an_event(string happened, string problem)
    {
        var day = AFacility.WithStages("2024-03-10", $"stage_id: s1, kind: investigation, started_on: 2024-01-15, events: [ {{ event_id: e1, {happened} }} ]");

        Assert.Equal([ClockStatus.Unknown], Statuses(day));
        Assert.Equal([problem], day.DataProblems());
    }

    [Theory]
    [InlineData("possible_sentence: long")]
    [InlineData("handover_on: 2024-02-30")]
    [InlineData("recorded_deadline_on: soon")]
    [InlineData("authority_level: village")]
    public void A_value_that_moves_no_deadline_leaves_the_clock_alone(string column)
    {
        var day = AFacility.WithStages("2024-03-10", $"stage_id: s1, kind: investigation, started_on: 2024-01-15, {column}");

        Assert.Equal([ClockStatus.Expiring], Statuses(day));
        Assert.Single(day.DataProblems());
    }

    [Fact]
    public void Another_stage_of_the_person_keeps_its_date() =>
        Assert.Equal([ClockStatus.Unknown, ClockStatus.Running], Statuses(AFacility.WithStages(
            "2024-03-01", "stage_id: s1, kind: investigation, started_on: 2023-12-01, ended_on: 2024-2-1", "stage_id: s2, kind: prosecution-review, started_on: 2024-02-20")));

    [Fact]
    public void A_fault_of_another_row_that_has_the_same_key_does_not_silence_the_stage() // keys are numbers in some databases
    {
        var day = AFacility.Looking("""
            person: { sex: male, birth_on: 1990-05-01, admitted_at: 2024-01-15T10:00:00 }
            stages: [ { stage_id: "1", kind: investigation, started_on: 9950-01-01 } ]
            restraints: [ { restraint_id: "1", kind: chains, applied_at: 2024-02-01T10:00:00 } ]
            """, "9960-03-01");

        Assert.Equal(["impossible-date 1 started_on", "unknown-code 1 kind"], day.DataProblems().Order());
    }

    private static IEnumerable<ClockStatus> Statuses(FacilityDay day) => day.Persons[0].Clocks.Select(clock => clock.Reading.Status);
}

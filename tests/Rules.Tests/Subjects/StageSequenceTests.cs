using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Subjects;

/// <summary>What is wrong with the stages of a person taken together.</summary>
public class StageSequenceTests
{
    private const string Investigation = "stage_id: s1, kind: investigation, started_on: 2026-01-10, ended_on: 2026-03-05";

    [Theory]
    [InlineData("2026-03-05", "")] // the day of the handover is shared
    [InlineData("2026-03-04", "overlapping-stages s2 started_on")]
    public void Stages_of_one_case_share_the_day_of_the_handover_alone(string startedOn, string problem) =>
        Assert.Equal(problem, string.Join("; ", AFacility.WithStages("2026-03-10", Investigation, $"stage_id: s2, kind: prosecution-review, started_on: {startedOn}").DataProblems()));

    [Theory]
    [InlineData("2026-03-05", "")] // on the day the new one begins the open one shares that day with it
    [InlineData("2026-03-06", "overlapping-stages s2 started_on")] // the day after it shares two
    public void An_open_stage_runs_to_the_day_asked(string day, string problem) =>
        Assert.Equal(problem, string.Join("; ", AFacility.WithStages(
            day, "stage_id: s1, kind: investigation, started_on: 2026-01-10", "stage_id: s2, kind: prosecution-review, started_on: 2026-03-05").DataProblems()));

    [Fact]
    public void Stages_of_different_cases_may_overlap() =>
        Assert.Empty(AFacility.WithStages("2026-03-10", Investigation + ", case_id: K1", "stage_id: s2, kind: investigation, started_on: 2026-02-01, case_id: K2").DataProblems());

    [Fact]
    public void The_detention_of_a_supervision_case_may_overlap_its_review() =>
        Assert.Empty(AFacility.WithStages(
            "2026-03-10", "stage_id: s1, kind: prosecution-review, started_on: 2026-03-01", "stage_id: s2, kind: supervision-detention, started_on: 2026-03-01, ended_on: 2026-03-08").DataProblems());

    [Theory]
    [InlineData("first-instance", "prosecution-review", "")] // withdrawn
    [InlineData("second-instance", "first-instance", "")] // remanded
    [InlineData("prosecution-review", "supplementary-investigation", "")] // returned
    [InlineData("serving-sentence", "retrial", "")]
    [InlineData("prosecution-review", "investigation", "stage-order s2 kind")]
    [InlineData("investigation", "criminal-detention", "stage-order s2 kind")]
    [InlineData("second-instance", "appeal-window", "stage-order s2 kind")]
    [InlineData("serving-sentence", "awaiting-delivery", "stage-order s2 kind")]
    public void A_stage_follows_one_of_a_later_rank_only_where_the_procedure_leads_back(string first, string second, string problem) =>
        Assert.Equal(problem, string.Join("; ", AFacility.WithStages(
                "2026-03-10", $"stage_id: s1, kind: {first}, started_on: 2026-01-10, ended_on: 2026-03-08", $"stage_id: s2, kind: {second}, started_on: 2026-03-08")
            .DataProblems().Where(found => found.StartsWith("stage-order", StringComparison.Ordinal))));

    [Fact]
    public void A_stage_that_ends_before_it_starts_is_out_of_order() =>
        Assert.Contains("stage-order s1 ended_on", AFacility.WithStages("2026-03-10", "stage_id: s1, kind: criminal-detention, started_on: 2026-01-10, ended_on: 2026-01-05").DataProblems());

    [Theory]
    [InlineData("2026-03-05", "")] // ended today
    [InlineData("2026-03-06", "no-current-stage person case_stage")]
    public void Somebody_in_custody_is_in_a_stage(string day, string problem) =>
        Assert.Equal(problem, string.Join("; ", AFacility.WithStages(day, Investigation).DataProblems()));
}

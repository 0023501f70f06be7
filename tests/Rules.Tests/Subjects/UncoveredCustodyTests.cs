using CsCheck;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Subjects;

/// <summary>The clocks of a person cover every day in custody, or the days they do not cover are named.</summary>
public class UncoveredCustodyTests
{
    [Fact]
    public void Days_between_two_stages_are_named() => Assert.Equal(
        ["2024-01-11 – 2024-01-14"],
        Of("2024-03-01", "kind: criminal-detention, started_on: 2024-01-05, ended_on: 2024-01-10", "kind: investigation, started_on: 2024-01-15"));

    [Fact]
    public void A_handover_on_one_day_leaves_no_day_out() => Assert.Empty(
        Of("2024-03-01", "kind: criminal-detention, started_on: 2024-01-05, ended_on: 2024-01-10", "kind: investigation, started_on: 2024-01-10"));

    [Fact]
    public void Days_after_the_last_stage_are_named() => Assert.Equal(
        ["2024-01-11 – 2024-03-01"], Of("2024-03-01", "kind: criminal-detention, started_on: 2024-01-05, ended_on: 2024-01-10"));

    [Fact]
    public void Bail_covers_no_day_in_custody() => Assert.Equal(
        ["2024-01-11 – 2024-03-01"],
        Of("2024-03-01", "kind: criminal-detention, started_on: 2024-01-05, ended_on: 2024-01-10", "kind: bail, started_on: 2024-01-10"));

    [Fact]
    public void Every_day_in_custody_belongs_to_a_clock_or_is_named() => Gen.Select(Stages, Gen.Int[0, 900]).Sample(
        (stages, days) =>
        {
            if (AFacility.WithStages(Day.Text(Start.AddDays(days)), stages).Persons is not [var person] || person.Custody is not { } custody)
                return true;
            var named = UncoveredCustody.Of(person);
            return Enumerable.Range(0, custody.Days).Select(custody.Since.AddDays).All(day =>
                person.Clocks.Any(clock => clock.Stage.Stage.Kind != "bail" && clock.Stage.Stage.StartedOn <= day && !(clock.Stage.Stage.EndedOn < day)) != named.Any(gap => gap.From <= day && day <= gap.To));
        },
        iter: Histories.Count / 10);

    private static readonly DateOnly Start = new(2020, 1, 1);

    private static readonly Gen<string[]> Stages =
        (from kind in Gen.OneOf("criminal-detention", "investigation", "prosecution-review", "first-instance", "awaiting-delivery", "bail")
         from start in Gen.Int[0, 300]
         from length in Gen.Int[0, 200]
         from open in Gen.Bool
         select $"kind: {kind}, started_on: {Day.Text(Start.AddDays(start))}{(open ? "" : $", ended_on: {Day.Text(Start.AddDays(start + length))}")}").Array[1, 5];

    private static IEnumerable<string> Of(string day, params string[] stages) =>
        UncoveredCustody.Of(AFacility.WithStages(day, stages).Persons[0]).Select(gap => $"{Day.Text(gap.From)} – {Day.Text(gap.To)}");
}

using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>Timelines of made-up persons, and a row of one in a line.</summary>
internal static class ATimeline
{
    /// <summary>The timeline of a person with these stages, in YAML's flow style.</summary>
    public static CustodyTimeline On(string day, params string[] stages) => AFacility.WithStages(day, stages).Persons.Single().Timeline!;

    /// <summary>A person held since 2016-03-05 through twelve stages: two instances, remand, two instances again, review of the death penalty.</summary>
    public static CustodyTimeline OfEightYears() => On(
        "2024-11-20",
        "kind: criminal-detention, started_on: 2016-03-05, ended_on: 2016-04-10",
        "kind: investigation, started_on: 2016-04-10, ended_on: 2016-06-10",
        "kind: prosecution-review, started_on: 2016-06-10, ended_on: 2016-07-10",
        "kind: supplementary-investigation, started_on: 2016-07-10, ended_on: 2016-08-10",
        "kind: prosecution-review, started_on: 2016-08-10, ended_on: 2016-09-10",
        "kind: first-instance, started_on: 2016-09-10, ended_on: 2018-12-05",
        "kind: appeal-window, started_on: 2018-12-05, ended_on: 2018-12-17",
        "kind: second-instance, started_on: 2018-12-20, ended_on: 2019-12-01",
        "kind: first-instance, started_on: 2019-12-10, ended_on: 2021-12-30",
        "kind: appeal-window, started_on: 2021-12-30, ended_on: 2022-01-12",
        "kind: second-instance, started_on: 2022-01-15, ended_on: 2022-05-10",
        "kind: death-penalty-review, started_on: 2022-05-10");

    /// <summary>The parts of a limit: <c>extension 2024-05-15 → 2024-06-15</c>.</summary>
    public static IEnumerable<string> Chain(this TimelineLimit limit) =>
        limit.Parts.Select(part => $"{part.What} {Day.Text(part.From)} → {Day.Text(part.To)}");
}

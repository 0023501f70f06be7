using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Courses;

/// <summary>A route with its days. Co-defendants share one: they were taken together and have come equally far.</summary>
internal sealed class Course(Route route, IReadOnlyList<int> days, DateOnly lastStartedOn, DateOnly horizonOn, ulong seed)
{
    public Gravity Gravity => route.Gravity;

    public string AgencyKind => route.AgencyKind;

    /// <summary>The first day of custody.</summary>
    public DateOnly TakenOn { get; } = lastStartedOn.AddDays(-days.Sum());

    public DateOnly LastStartedOn => lastStartedOn;

    /// <summary>The day of the population, or the day the persons left.</summary>
    public DateOnly HorizonOn => horizonOn;

    /// <summary>Why the persons left on the horizon; null while they are in custody.</summary>
    public string? Departure { get; init; }

    public string PossibleSentence => Gravity switch
    {
        Gravity.Light => PossibleSentences.UpTo1Year,
        Gravity.Common => PossibleSentences.OneToThreeYears,
        Gravity.OfOfficials => PossibleSentences.Over3Years,
        Gravity.Grave => PossibleSentences.TenYearsPlus,
        _ => PossibleSentences.LifeOrDeath,
    };

    /// <summary>Whether every stage may end on the day it would end on.</summary>
    public bool Holds => Spans().All(span => span.Step.CanEndOn(span.EndedOn));

    /// <summary>The same course with the persons leaving on its horizon.</summary>
    public Course Leaving(string reason) => new(route, days, lastStartedOn, horizonOn, seed) { Departure = reason };

    /// <summary>The same course begun on another day and seen to another horizon.</summary>
    public Course StartingOn((DateOnly TakenOn, DateOnly HorizonOn) span) =>
        new(route, days, span.TakenOn.AddDays(days.Sum()), span.HorizonOn, seed);

    public void Write(PersonDraft person)
    {
        var dice = new Dice(seed);
        foreach (var (step, startedOn, endedOn) in Spans())
            step.Write(person, startedOn, endedOn, dice);
        route.Last.Write(person, lastStartedOn, null, dice);
    }

    private IEnumerable<(Stages.IStageStep Step, DateOnly StartedOn, DateOnly EndedOn)> Spans()
    {
        var startedOn = TakenOn;
        foreach (var (step, lasted) in route.Before.Zip(days))
        {
            yield return (step, startedOn, startedOn.AddDays(lasted));
            startedOn = startedOn.AddDays(lasted);
        }
    }
}

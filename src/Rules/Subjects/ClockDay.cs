using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One statutory clock of a person.</summary>
public sealed class ClockDay(PersonDay person, StageRecord stage, ClockReading reading) : Subject(person.Day)
{
    public PersonDay Person { get; } = person;

    public StageRecord Stage { get; } = stage;

    public ClockReading Reading { get; } = reading;

    /// <summary>Whether the clock is running in a stage the person is in, in custody. Only such clocks give findings.</summary>
    public bool Current => Person.InCustody && Stage.Stage.EndedOn is null && Reading.EndedOn is null;

    /// <summary>Which stage of its kind it is in the case, from 1.</summary>
    public int Ordinal => Person.Record.Stages.Count(other =>
        other.Stage.Kind == Stage.Stage.Kind && other.Stage.CaseId == Stage.Stage.CaseId && other.Stage.StartedOn <= Stage.Stage.StartedOn);

    /// <summary>Why the recorded deadline may differ; null where it does not.</summary>
    public string? RecordedCause => RecordedDeadline.Cause(Reading, Stage, Day.Terms);

    public override IReadOnlyList<string> Ids { get; } = [person.Id];
}

/// <summary>A paper that was to move the deadline of a stage and does not.</summary>
public sealed class PaperFault(ClockDay clock, DefectivePaper paper) : Subject(clock.Day)
{
    public ClockDay Clock { get; } = clock;

    public DefectivePaper Paper { get; } = paper;

    public override IReadOnlyList<string> Ids { get; } = [clock.Person.Id];
}

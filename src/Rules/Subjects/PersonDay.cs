using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Timelines;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A person with everything that was known of them by the end of the day asked.</summary>
public sealed class PersonDay
{
    /// <summary>Looks at a person on a day.</summary>
    /// <param name="record">The record as it was known by that day.</param>
    /// <param name="day">The day.</param>
    public PersonDay(PersonRecord record, FacilityDay day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(day);
        (Record, Day) = (record, day);
        Current = [.. record.Stages.Where(stage => stage.Stage.EndedOn is null && !stage.Stage.Unreadable.Contains("ended_on") && Measures.IsCustody(stage.Stage.Kind))];
        CaseIds = record.Cases.Select(link => link.Link.CaseId).Concat(record.Stages.Select(stage => stage.Stage.CaseId)).OfType<string>().ToHashSet();
    }

    public PersonRecord Record { get; }

    public FacilityDay Day { get; }

    public string Id => Record.Person.PersonId;

    /// <summary>Admitted by the day and not released by its end. Somebody whose admission cannot be read is taken to be there.</summary>
    public bool InCustody =>
        !(Record.Person.AdmittedAt is { } admitted && DateOnly.FromDateTime(admitted) > Day.AsOf) && Record.Person.ReleasedAt is null;

    /// <summary>The stages the person is in.</summary>
    public IReadOnlyList<StageRecord> Current { get; }

    /// <summary>The kind of the current stage entered last; null where there is none.</summary>
    public string? CurrentKind => Current.MaxBy(stage => stage.Stage.StartedOn)?.Stage.Kind;

    /// <summary>The ids of the person's cases.</summary>
    public IReadOnlySet<string> CaseIds { get; }

    /// <summary>The unbroken custody; null where no date can be read.</summary>
    public CustodySpan? Custody => CustodySpan.Of(Record, Day.AsOf);

    /// <summary>The first day as an adult; null where the birth date is unknown.</summary>
    public DateOnly? AdultFromOn => Record.Person.BirthOn is { } birth ? AgeCount.DayAfterBirthday(birth, Day.Settings.AdultAge) : null;

    /// <summary>Whether the person is not yet an adult; null where the birth date is unknown.</summary>
    public bool? Minor => AdultFromOn is { } adultFrom ? Day.AsOf < adultFrom : null;

    /// <summary>Whether a judgment against the person is effective: by the stage, or by an execution row.</summary>
    public bool Convicted =>
        Current.Any(stage => stage.Stage.Kind is StageKinds.AwaitingDelivery or StageKinds.ServingSentence)
        || Record.Executions.Any(row => row.JudgmentEffectiveOn is not null);

    /// <summary>Whether the person is under a sentence of death, by the execution row or the stage of review.</summary>
    public bool SentencedToDeath =>
        Record.Executions.Any(row => row.SentenceKind == SentenceKinds.Death)
        || Current.Any(stage => stage.Stage.Kind == StageKinds.DeathPenaltyReview);

    /// <summary>The person without a cell, beside nobody: with the first case the source names.</summary>
    public Occupant Alone => field ??= new Occupant(this, null, Record.Cases.Count > 0 ? Record.Cases[0].Case : null);

    /// <summary>Every clock of every stage, ended ones included.</summary>
    public IReadOnlyList<ClockDay> Clocks { get; internal set; } = [];

    /// <summary>The picture of the person's custody, drawn up once; null where the person has no stage.</summary>
    public CustodyTimeline? Timeline => field ??= CustodyTimeline.Of(this);
}

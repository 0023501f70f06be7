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

    /// <summary>
    /// The day from which the person is held apart as a convict: the day after the execution documents came, else the start of the sentence
    /// served here; null for one who is not, or not yet.
    /// </summary>
    public DateOnly? ConvictFromOn =>
        Record.Executions.Min(row => row.DocumentsReceivedOn) is { } received
            ? DayCount.After(received)
            : Current.Where(stage => stage.Stage.Kind == StageKinds.ServingSentence).Min(stage => stage.Stage.StartedOn);

    /// <summary>Whether the person is held apart as a convict; null where the day the documents came cannot be read.</summary>
    public bool? HeldAsConvict =>
        Record.Executions.Any(row => row.Unreadable.Contains("documents_received_on")) ? null : ConvictFromOn <= Day.AsOf;

    /// <summary>Whether the person is under a sentence of death, by the execution row, the stage of review, or the reason of a restraint.</summary>
    public bool SentencedToDeath => DeathSentenceDays.Any();

    /// <summary>The first day on which a sentence of death is recorded; null where there is none, or no day.</summary>
    public DateOnly? DeathSentenceOn => DeathSentenceDays.Min();

    /// <summary>Whether a restraint is on at the end of the day; null where it cannot be read whether one was taken off.</summary>
    public bool? Restrained =>
        Record.Restraints.Any(use => use.RemovedAt is null && !use.Unreadable.Contains("removed_at")) ? true
        : Record.Restraints.Any(use => use.Unreadable.Contains("removed_at")) ? null : false;

    /// <summary>The day from which no restraint is on: the day the last was taken off, else the admission; null where neither is known.</summary>
    public DateOnly? UnrestrainedFromOn =>
        (Record.Restraints.Max(use => use.RemovedAt) ?? Record.Person.AdmittedAt) is { } at ? DateOnly.FromDateTime(at) : null;

    /// <summary>The uses of restraints, as days; null where one cannot be read.</summary>
    public IReadOnlyList<Span>? RestraintSpans =>
        Spans(Record.Restraints, use => use.AppliedAt, use => use.RemovedAt, use => use.Unreadable.Overlaps(["applied_at", "removed_at"]));

    /// <summary>The solitary confinements, as days; null where one cannot be read.</summary>
    public IReadOnlyList<Span>? ConfinementSpans =>
        Spans(Record.Confinements, stay => stay.FromAt, stay => stay.ToAt, stay => stay.Unreadable.Overlaps(["from_at", "to_at"]));

    /// <summary>The stays in cells, as days; null where one cannot be read.</summary>
    public IReadOnlyList<Span>? CellSpans =>
        Spans(Record.Cells, stay => stay.FromAt, stay => stay.ToAt, stay => stay.Unreadable.Overlaps(["from_at", "to_at"]));

    /// <summary>The injuries and disabilities, a day each; null where one cannot be read.</summary>
    public IReadOnlyList<Span>? InjurySpans => Spans(
        Record.Casualties.Where(harm => harm.Kind is CasualtyKinds.Injury or CasualtyKinds.Disability), harm => harm.OccurredAt, harm => harm.OccurredAt, harm => harm.Unreadable.Contains("occurred_at"));

    private static IReadOnlyList<Span>? Spans<T>(IEnumerable<T> rows, Func<T, DateTime?> from, Func<T, DateTime?> to, Func<T, bool> unreadable)
    {
        var all = rows.ToArray();
        return Array.Exists(all, row => from(row) is null || unreadable(row))
            ? null
            : [.. all.Select(row => new Span(DateOnly.FromDateTime(from(row)!.Value), to(row) is { } end ? DateOnly.FromDateTime(end) : null))];
    }

    private IEnumerable<DateOnly?> DeathSentenceDays =>
    [
        .. Record.Executions.Where(row => row.SentenceKind == SentenceKinds.Death).Select(row => row.JudgmentEffectiveOn),
        .. Current.Where(stage => stage.Stage.Kind == StageKinds.DeathPenaltyReview).Select(stage => stage.Stage.StartedOn),
        .. Record.Restraints.Where(use => use.Reason == RestraintReasons.DeathSentence).Select(use => use.AppliedAt is { } at ? (DateOnly?)DateOnly.FromDateTime(at) : null),
    ];

    /// <summary>Whether a health flag is set; null where one could not be read, which may have been this.</summary>
    public bool? Health(string flag) =>
        Record.Person.HealthFlags.Contains(flag) ? true : Record.Person.Unreadable.Contains("health_flags") ? null : false;

    /// <summary>The person beside nobody: with the cell entered last, and the first case the source names.</summary>
    public Occupant Alone => field ??= new Occupant(this, CellMates.LastStay(this), Record.Cases.Count > 0 ? Record.Cases[0].Case : null);

    /// <summary>Every clock of every stage, ended ones included.</summary>
    public IReadOnlyList<ClockDay> Clocks { get; internal set; } = [];

    /// <summary>The picture of the person's custody, drawn up once; null where the person has no stage.</summary>
    public CustodyTimeline? Timeline => field ??= CustodyTimeline.Of(this);
}

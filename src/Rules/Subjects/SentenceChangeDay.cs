using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A proposal of commutation, parole or temporary service outside prison.</summary>
public sealed class SentenceChangeDay(PersonDay person, SentenceChange change) : PersonSubject(person)
{
    public SentenceChange Change { get; } = change;

    /// <summary>Whether it is undecided, or was decided within the look-back.</summary>
    public bool Recent => LookBack.Includes(Day, Change.DecidedOn);

    /// <summary>The working days of the publicity, both ends counted; null where an end is not known.</summary>
    public int? PublicityWorkdays => Publicity is { } span ? span.Workdays : null;

    /// <summary>Whether a year of the publicity has no calendar, so that only weekends are known.</summary>
    public bool CalendarMissing => Publicity is { CalendarMissing: true };

    /// <summary>Whether the person has no later proposal of its kind, by the day of the proposal.</summary>
    public bool LastOfKind => !Person.Record.SentenceChanges.Any(other => other.Kind == Change.Kind && other.ProposedOn > Change.ProposedOn);

    /// <summary>The last day of the person's sentence, the latest of several; null where none is known.</summary>
    public DateOnly? SentenceEndOn => Person.Record.Executions.Max(execution => new ExecutionDay(Person, execution).SentenceEndOn);

    private (int Workdays, bool CalendarMissing)? Publicity => Change is { PublicisedFromOn: { } from, PublicisedToOn: { } to }
        ? Day.Clock.Terms.Calendar.WorkingDays(from, to)
        : null;
}

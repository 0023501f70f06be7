using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>The execution of a judgment that has taken effect: the papers, the delivery, a refusal, the stay in the centre.</summary>
/// <remarks>The day is asked of the same terms as the stage's clock; the row has findings of its own beside it.</remarks>
public sealed class ExecutionDay(PersonDay person, Execution execution) : PersonSubject(person)
{
    public Execution Execution { get; } = execution;

    /// <summary>The last day for the court's papers; null where the law of the day has none.</summary>
    public DateOnly? PapersDeadlineOn => Readings.FirstOrDefault(reading => reading.Term is { EndsWith: Milestones.ExecutionDocsReceived })?.DeadlineOn;

    /// <summary>The last day for the delivery, if the convict must be delivered; null until the papers are received.</summary>
    public DateOnly? DeliveryDeadlineOn => Readings.FirstOrDefault(reading => reading.Term is { StayThreshold: not null })?.DeadlineOn;

    /// <summary>Whether the papers are still looked at: they are missing, or were received within the look-back.</summary>
    public bool PapersRecent => LookBack.Includes(Day, Execution.DocumentsReceivedOn);

    /// <summary>Whether the delivery is still looked at: it is missing, or was made within the look-back.</summary>
    public bool DeliveryRecent => LookBack.Includes(Day, Execution.DeliveredOn);

    /// <summary>Whether a refusal is still looked at: it has no reason, was not reported, or was reported within the look-back.</summary>
    public bool RefusalRecent => string.IsNullOrWhiteSpace(Execution.RejectionReason) || LookBack.Includes(Day, Execution.RejectionReportedOn);

    /// <summary>The last day of the sentence, recorded or counted; null where neither can be had.</summary>
    public DateOnly? SentenceEndOn => SentenceClock.EndOf(Record);

    /// <summary>The last day on which a sentence may end that is served in the centre; null where it is not known from when to count.</summary>
    public DateOnly? StayLastOn => Day.Clock.Terms.StayLastOn(Execution.JudgmentEffectiveOn);

    private StageRecord Record => field ??= new(
        new CaseStage { StageId = Execution.ExecutionId, Kind = StageKinds.AwaitingDelivery, StartedOn = Execution.JudgmentEffectiveOn },
        [], Execution, Person.Custody?.Since);

    // Who must be delivered is the rule's question; the day is asked as for a sentence that leaves no doubt.
    private IReadOnlyList<ClockReading> Readings => field ??= Day.Clock.Read(
        Record with { Execution = Execution with { SentenceKind = SentenceKinds.Life, ServesHere = false } }, Day.AsOf);
}

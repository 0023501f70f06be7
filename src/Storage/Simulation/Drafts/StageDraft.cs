using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>A stage of one person with its events, while they are being made.</summary>
internal sealed class StageDraft
{
    private readonly List<RowDraft> _events = [];
    private int _numbered;

    public StageDraft(PersonDraft person, string id, string kind, DateOnly startedOn, DateOnly? endedOn)
    {
        (Person, StartedOn, EndedOn) = (person, startedOn, endedOn);
        Row = new RowDraft(SourceContract.CaseStage)
            .With("stage_id", id)
            .With("person_id", person.Id)
            .With("case_id", person.Case.Id)
            .With("kind", kind)
            .With("started_on", startedOn)
            .With("ended_on", endedOn);
    }

    public PersonDraft Person { get; }

    public RowDraft Row { get; }

    public DateOnly StartedOn { get; }

    /// <summary>Null while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The last day anything can have happened in it.</summary>
    public DateOnly LastOn => EndedOn ?? Person.Horizon;

    public IReadOnlyList<RowDraft> Events => _events;

    public string Kind => Row["kind"]!;

    /// <summary>Ends a stage that was running.</summary>
    public void End(DateOnly endedOn)
    {
        EndedOn = endedOn;
        Row.With("ended_on", endedOn);
    }

    public RowDraft Milestone(string ground, DateOnly occurredOn) => Event(EventKinds.Milestone, ground, occurredOn);

    public RowDraft Milestone(string ground, DateTime occurredAt) =>
        Milestone(ground, DateOnly.FromDateTime(occurredAt)).With("occurred_at", occurredAt);

    /// <summary>Extends the stage's term, and serves the notice of the change on the centre the same day.</summary>
    public RowDraft Extend(Rung rung, DateOnly approvedOn)
    {
        Milestone(Milestones.ChangeNoticeServed, approvedOn);
        return Event(EventKinds.Extension, rung.Ground, approvedOn)
            .With("length", rung.Length.Count)
            .With("unit", rung.Length.InMonths ? Units.Month : Units.Day)
            .With("approved_by_level", rung.Approver)
            .With("approved_on", approvedOn)
            .With("document_no", Person.DocumentNo("延", approvedOn));
    }

    /// <summary>Takes days out of the term, from the order to the resumption; null while it runs.</summary>
    public void Exclude(string ground, DateOnly orderedOn, DateOnly? untilOn)
    {
        Event(EventKinds.Exclusion, ground, orderedOn).With("until_on", untilOn);
        Milestone(Milestones.ChangeNoticeServed, orderedOn);
        if (untilOn is { } resumedOn)
            Milestone(Milestones.ChangeNoticeServed, resumedOn);
    }

    public void Recount(string ground, DateOnly occurredOn)
    {
        Event(EventKinds.Recount, ground, occurredOn);
        Milestone(Milestones.ChangeNoticeServed, occurredOn);
    }

    /// <summary>The centre tells the case organ that the deadline is near, if the stage came that far.</summary>
    public void SendExpiryNotice(DateOnly deadlineOn, int daysBefore)
    {
        var sentOn = deadlineOn.AddDays(-daysBefore);
        if (sentOn <= LastOn)
            Milestone(Milestones.ExpiryNoticeSent, sentOn);
    }

    /// <summary>The same for a term that ends before its stage; <paramref name="endedOn"/> null while it runs.</summary>
    public void SendExpiryNoticeUntil(DateOnly deadlineOn, int daysBefore, DateOnly? endedOn)
    {
        if (deadlineOn.AddDays(-daysBefore) <= (endedOn ?? LastOn))
            SendExpiryNotice(deadlineOn, daysBefore);
    }

    /// <summary>Takes back what was written down of something that was to be done.</summary>
    public void Forget(string milestone) => _events.RemoveAll(row => row["ground"] == milestone);

    private RowDraft Event(string kind, string ground, DateOnly occurredOn)
    {
        if (occurredOn < StartedOn || occurredOn > LastOn)
            throw new InvalidOperationException($"A {ground} on {occurredOn:yyyy-MM-dd} is outside its stage {StartedOn:yyyy-MM-dd} to {LastOn:yyyy-MM-dd}; this is a bug in CustodyWatch.");
        var row = new RowDraft(SourceContract.StageEvent)
            .With("event_id", $"{Row.Key}-{++_numbered}")
            .With("stage_id", Row.Key)
            .With("kind", kind)
            .With("ground", ground)
            .With("occurred_on", occurredOn);
        _events.Add(row);
        return row;
    }
}

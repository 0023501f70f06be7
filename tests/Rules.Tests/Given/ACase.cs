using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>One stage of a case, told as a commentary tells it, and read by the clock as the shipped catalogue defines it.</summary>
internal sealed class ACase
{
    private readonly List<StageEvent> _events = [];
    private readonly Dictionary<string, string> _readings = [];
    private CaseStage _stage;
    private Execution? _execution;
    private DateOnly? _custodySince;

    private ACase(string kind, string startedOn) => _stage = new() { StageId = "s1", Kind = kind, StartedOn = Day.Of(startedOn) };

    public StageRecord Record => new(_stage, _events, _execution, _custodySince);

    public static ACase In(string stageKind, string startedOn) => new(stageKind, startedOn);

    public static ACase DetainedOn(string day) => new(StageKinds.CriminalDetention, day);

    public static ACase ArrestedOn(string day) => new(StageKinds.Investigation, day);

    public static ACase ReceivedForReviewOn(string day) => new(StageKinds.ProsecutionReview, day);

    public static ACase ReceivedByCourtOn(string day) => new(StageKinds.FirstInstance, day);

    public static ACase AwaitingDeliveryFrom(string day) => new(StageKinds.AwaitingDelivery, day);

    public ACase Under(string procedure) => With(_stage with { Procedure = procedure });

    public ACase Expecting(string sentence) => With(_stage with { PossibleSentence = sentence });

    public ACase EndedOn(string day) => With(_stage with { EndedOn = Day.Of(day) });

    public ACase Extended(string ground, string? approvedOn, string? by = null, int? length = null, string? unit = null, string? occurredOn = null, string? id = null) =>
        Add(id, new()
        {
            Kind = EventKinds.Extension,
            Ground = ground,
            OccurredOn = Day.Of(occurredOn ?? approvedOn!),
            ApprovedOn = Day.Maybe(approvedOn),
            ApprovedByLevel = by,
            Length = length,
            Unit = unit,
        });

    public ACase Excluded(string ground, string from, string? until = null, string? id = null) =>
        Add(id, new() { Kind = EventKinds.Exclusion, Ground = ground, OccurredOn = Day.Of(from), UntilOn = Day.Maybe(until) });

    public ACase Recounted(string ground, string on, string? id = null) =>
        Add(id, new() { Kind = EventKinds.Recount, Ground = ground, OccurredOn = Day.Of(on) });

    public ACase Reached(string milestone, string on) =>
        Add(null, new() { Kind = EventKinds.Milestone, Ground = milestone, OccurredOn = Day.Of(on) });

    public ACase CarryingOut(Execution execution)
    {
        _execution = execution with { ExecutionId = "x1" };
        return this;
    }

    public ACase InCustodySince(string day)
    {
        _custodySince = Day.Of(day);
        return this;
    }

    /// <summary>Reads a disputed point of law the other way.</summary>
    public ACase ReadingTheLaw(string setting, string value)
    {
        _readings[setting] = value;
        return this;
    }

    /// <summary>Reads the only clock of the stage, or the one of this term, at the end of the day.</summary>
    public ClockReading ReadOn(string day, string? term = null) =>
        ReadAllOn(day).Single(reading => term is null || reading.Term?.Id == term);

    /// <summary>Reads every clock of the stage, as the facts were known at the end of the day.</summary>
    public IReadOnlyList<ClockReading> ReadAllOn(string day)
    {
        var asOf = Day.Of(day);
        var person = new PersonRecord { Person = new(), Stages = [Record], Executions = _execution is null ? [] : [_execution] };
        var known = KnownBy.On(person, asOf);
        var stage = known.Stages.Single() with { Execution = known.Executions.SingleOrDefault() };
        return new StatutoryClock(ShippedCatalogue.Document.Terms(_readings)).Read(stage, asOf);
    }

    private ACase With(CaseStage stage)
    {
        _stage = stage;
        return this;
    }

    private ACase Add(string? id, StageEvent happened)
    {
        _events.Add(happened with { EventId = id ?? string.Create(CultureInfo.InvariantCulture, $"e{_events.Count + 1:00}") });
        return this;
    }
}

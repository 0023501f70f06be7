using System.Globalization;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>A stage and the day on which it is asked about.</summary>
internal sealed record TermCase(StageRecord Stage, DateOnly On);

/// <summary>Makes the cases in which a term's boundary, extensions, recounts and exclusions show.</summary>
internal sealed class TermCases
{
    private static readonly DateOnly FirstDay = DateOnly.ParseExact("2026-03-02", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private readonly TermReader _reader;
    private readonly Term _term;

    public TermCases(TermReader reader, TermBlock block)
    {
        (_reader, _term) = (reader, block.Term);
        Plain = PlainestOf(block) ?? Made();
    }

    /// <summary>The plainest stage in which the term has a deadline: the one with the fewest events, of those the latest.</summary>
    public StageRecord Plain { get; }

    /// <summary>The clock long after the start, when every event of the plainest stage is known; null where it has no deadline.</summary>
    public ClockReading? Reading => ReadingOf(Plain);

    /// <summary>The case on a day before, on or after the deadline.</summary>
    public TermCase? Asked(Func<ClockReading, DateOnly?> day) => Reading is { } reading && day(reading) is { } on ? new(Plain, on) : null;

    /// <summary>An extension decided on the last day, asked about on the new last day; or on the day after it, asked about then.</summary>
    public TermCase? Extended(ExtensionRule rule, bool tooLate)
    {
        var stage = rule.Sentence is { } sentence ? Plain with { Stage = Plain.Stage with { PossibleSentence = sentence } } : Plain;
        foreach (var before in Before(rule))
            stage = DeadlineOf(stage) is { } last ? Granted(stage, before, last) : stage;
        if (DeadlineOf(stage) is not { } deadline)
            return null;
        if (tooLate)
            return new(Granted(stage, rule, DayCount.After(deadline)), DayCount.After(deadline));
        var extended = Granted(stage, rule, deadline);
        return new(extended, DeadlineOf(extended) ?? deadline);
    }

    /// <summary>A recount half way, asked about on the new last day; or on the day after the last, asked about then.</summary>
    public TermCase? Recounted(RecountRule rule, bool tooLate)
    {
        if (Reading is not { StartedOn: { } startedOn, DeadlineOn: { } deadline })
            return null;
        var on = tooLate ? DayCount.After(deadline) : HalfWay(startedOn, deadline);
        var stage = With(Plain, new() { EventId = "recount", Kind = EventKinds.Recount, Ground = rule.Ground, OccurredOn = on });
        return new(stage, tooLate ? on : DeadlineOf(stage) ?? on);
    }

    /// <summary>Time left out from half way to the last day, asked about on the new last day.</summary>
    public TermCase? Excluded(ExclusionRule rule)
    {
        if (Reading is not { StartedOn: { } startedOn, DeadlineOn: { } deadline })
            return null;
        var stage = With(Plain, new() { EventId = "exclusion", Kind = EventKinds.Exclusion, Ground = rule.Ground, OccurredOn = HalfWay(startedOn, deadline), UntilOn = deadline });
        return new(stage, DeadlineOf(stage) ?? deadline);
    }

    private DateOnly? DeadlineOf(StageRecord stage) => ReadingOf(stage)?.DeadlineOn;

    // On the last day of all that happened in it: what is read then no later event changes.
    private ClockReading? ReadingOf(StageRecord stage)
    {
        var days = stage.Events.SelectMany(happened => new[] { happened.OccurredOn, happened.UntilOn }).Append(stage.Stage.StartedOn).OfType<DateOnly>().ToArray();
        return days.Length == 0 ? null : _reader.Read(stage, days.Max());
    }

    private IEnumerable<ExtensionRule> Before(ExtensionRule rule) =>
        rule.After is { } ground && _term.Extensions.FirstOrDefault(other => other.Ground == ground) is { } before ? [.. Before(before), before] : [];

    private static StageRecord Granted(StageRecord stage, ExtensionRule rule, DateOnly on) => With(stage, new()
    {
        EventId = rule.Ground,
        Kind = EventKinds.Extension,
        Ground = rule.Ground,
        OccurredOn = on,
        ApprovedOn = on,
        ApprovedByLevel = rule.Approver?.On(stage.Stage.StartedOn ?? on),
    });

    private static StageRecord With(StageRecord stage, StageEvent happened) => stage with { Events = [.. stage.Events, happened] };

    private static DateOnly HalfWay(DateOnly from, DateOnly to) => DayCount.Shift(from, (DayCount.Between(from, to) + 1) / 2);

    private StageRecord? PlainestOf(TermBlock block) => block.Examples
        .Where(row => row.Readings.Count == 0 && row.Stage.Stage.EndedOn is null && row.Stage.Execution?.DeliveredOn is null)
        .Select(row => (row.Stage, Reading: _reader.Read(row.Stage, row.On)))
        .Where(row => row.Reading is { DeadlineOn: not null, EndedOn: null, Defects.Count: 0 })
        .OrderBy(row => row.Stage.Events.Count).ThenByDescending(row => row.Stage.Stage.StartedOn).Select(row => row.Stage).FirstOrDefault();

    // A term without examples: its stage from one day on, with the milestone that starts it.
    private StageRecord Made()
    {
        var stage = new CaseStage
        {
            StageId = "stage",
            Kind = _term.StageKind,
            StartedOn = FirstDay,
            StartedAt = _term.IsHourly ? HourCount.StartOf(FirstDay) : null,
            Procedure = _term.Procedure,
        };
        var execution = new Execution { ExecutionId = "execution", JudgmentEffectiveOn = FirstDay, DocumentsReceivedOn = FirstDay, SentenceKind = SentenceKinds.List.Codes[0].Id, ServesHere = false };
        var record = new StageRecord(stage, [], Measures.IsCustody(stage.Kind) && stage.Kind is StageKinds.AwaitingDelivery or StageKinds.ServingSentence ? execution : null, null, null, null);
        return _term.StartsWith is { } ground ? With(record, new() { EventId = "start", Kind = EventKinds.Milestone, Ground = ground, OccurredOn = FirstDay }) : record;
    }
}

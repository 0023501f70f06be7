using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// A stage with its events in the order in which they act, whatever the order in which they were read. Made once, it can be read on
/// any day and under any reading of the law.
/// </summary>
public sealed class StageHistory
{
    private static readonly string[] StageColumns = ["kind", "started_on", "ended_on", "procedure"];

    private static readonly string[] EventColumns =
        ["kind", "ground", "occurred_on", "until_on", "approved_on", "length", "unit", "approved_by_level"];

    private readonly Act[] _acts = [];
    private readonly (int Ground, DateOnly On)[] _milestones = [];
    private readonly Dictionary<string, DateOnly[]> _recounts = [];

    /// <summary>Puts the events of a stage in order.</summary>
    /// <param name="record">The stage as it was known by the day that will be asked.</param>
    public StageHistory(StageRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Kind = record.Stage.Kind is { } kind ? Measures.WithStages.PlaceOf(kind) : -1;
        IsReadable = record.Stage is { Kind: not null, StartedOn: not null } && !IsTainted(record) && !IsBeyondTheCalendar(record);
        if (!IsReadable)
            return;
        _acts = Act.InOrder(record.Events);
        _milestones = [.. record.Events.Concat(ExecutionMilestones.Of(record))
            .Where(happened => happened.Kind == EventKinds.Milestone && IsWithin(happened.OccurredOn!.Value))
            .Select(happened => (Milestones.List.PlaceOf(happened.Ground!), happened.OccurredOn!.Value))];
        if (Array.Exists(_acts, act => act.IsRecount))
            _recounts = _acts.Where(act => act.IsRecount).GroupBy(act => act.Paper.Ground!).ToDictionary(days => days.Key, days => days.Select(act => act.On).ToArray());
        LastConversion = Array.FindLast(_acts, act => act.Kind == ActKind.Conversion && IsWithin(act.On)).Paper;
    }

    /// <summary>The stage.</summary>
    public StageRecord Record { get; }

    /// <summary>The place of its kind in the contract's list; -1 where it has none that is known.</summary>
    internal int Kind { get; }

    /// <summary>Whether a clock can be read: no value that could move the deadline is missing, unreadable or beyond the calendar.</summary>
    internal bool IsReadable { get; }

    /// <summary>The extensions, exclusions and recounts, in order.</summary>
    internal ReadOnlySpan<Act> Acts => _acts;

    /// <summary>The last conversion to another procedure within the stage; null where there is none.</summary>
    internal StageEvent? LastConversion { get; }

    /// <summary>Whether a milestone was reached, by its place in the contract's list; one dated after the end of the stage does not belong to it.</summary>
    internal bool HasMilestone(int ground) => FirstMilestone(ground) is not null;

    /// <summary>The first day of a milestone, from a day on; null where there is none.</summary>
    internal DateOnly? FirstMilestone(int ground, DateOnly from = default)
    {
        DateOnly? first = null;
        foreach (var milestone in _milestones)
            if (milestone.Ground == ground && milestone.On >= from && !(first <= milestone.On))
                first = milestone.On;
        return first;
    }

    /// <summary>The last day of a milestone; null where there is none.</summary>
    internal DateOnly? LastMilestone(int ground)
    {
        DateOnly? last = null;
        foreach (var milestone in _milestones)
            if (milestone.Ground == ground && !(last >= milestone.On))
                last = milestone.On;
        return last;
    }

    /// <summary>The first recount on this ground from a day on; null where there is none.</summary>
    internal DateOnly? FirstRecount(string ground, DateOnly from)
    {
        if (!_recounts.TryGetValue(ground, out var days))
            return null;
        var place = Array.BinarySearch(days, from);
        place = place < 0 ? ~place : place;
        return place < days.Length ? days[place] : null;
    }

    private bool IsWithin(DateOnly day) => !(Record.Stage.EndedOn < day);

    private static bool IsTainted(StageRecord record) =>
        record.Stage.Unreadable.Overlaps(StageColumns)
        || record.Events.Any(happened => happened.Kind is null || happened.Ground is null || happened.OccurredOn is null
            || happened.Unreadable.Overlaps(EventColumns));

    // A date so late that a deadline could not be written is a mistake of the source, not a term.
    private static bool IsBeyondTheCalendar(StageRecord record) =>
        IsBeyondTheCalendar(record.Stage.StartedOn) || IsBeyondTheCalendar(record.Stage.EndedOn)
        || record.Events.Any(happened => IsBeyondTheCalendar(happened.OccurredOn) || IsBeyondTheCalendar(happened.UntilOn) || IsBeyondTheCalendar(happened.ApprovedOn));

    private static bool IsBeyondTheCalendar(DateOnly? day) => day?.Year > StatutoryClock.LastYear;
}

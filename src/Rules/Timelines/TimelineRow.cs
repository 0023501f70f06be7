using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Timelines;

/// <summary>One stage of a timeline.</summary>
public sealed record TimelineRow
{
    /// <summary>The stage's kind, a code; null where it cannot be read.</summary>
    public string? Kind { get; init; }

    /// <summary>The day it began; null where it cannot be read.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The limits that ran or run in it, in order; empty where none has begun. Duties in hours are too short for the picture.</summary>
    public IReadOnlyList<TimelineLimit> Limits { get; init; } = [];

    /// <summary>Draws up the row of a stage.</summary>
    internal static TimelineRow Of(CaseStage stage, IEnumerable<ClockReading> readings) => new()
    {
        Kind = stage.Kind,
        StartedOn = stage.StartedOn,
        EndedOn = stage.EndedOn,
        Limits = [.. readings.Where(reading => reading.Term is not { IsHourly: true }).Select(TimelineLimit.Of)],
    };

    public bool Equals(TimelineRow? other) => other is not null
        && Kind == other.Kind && StartedOn == other.StartedOn && EndedOn == other.EndedOn && Limits.SequenceEqual(other.Limits);

    public override int GetHashCode() => HashCode.Combine(Kind, StartedOn, EndedOn, Limits.Count);
}

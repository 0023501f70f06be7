using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Timelines;

/// <summary>One limit of a stage: how it came about, where it ends, and how it stands.</summary>
public sealed record TimelineLimit
{
    /// <summary>The most parts with effect that are shown: the first of the present count and the last ones.</summary>
    public const int MostParts = 16;

    /// <summary>The most papers without effect that are shown: the last ones.</summary>
    public const int MostIgnored = 6;

    /// <summary>The term's title; null where the stage has no term.</summary>
    public Bilingual? Title { get; init; }

    public required ClockStatus Status { get; init; }

    /// <summary>Whether it is a time in which something may be done, and not a limit of custody.</summary>
    public bool IsWindow { get; init; }

    /// <summary>Whether it is a duty of an organ, so that running over it is no overdue custody.</summary>
    public bool IsDuty { get; init; }

    /// <summary>The day it counts from, not itself counted; null where unknown.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The last lawful day; null where none can be given.</summary>
    public DateOnly? DeadlineOn { get; init; }

    /// <summary>The ordinary limit beside an outer one; null for none.</summary>
    public DateOnly? SoftDeadlineOn { get; init; }

    /// <summary>Days to the deadline, as the clock gives them.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Days after the deadline, as the clock gives them.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>What it is made of, in order.</summary>
    public IReadOnlyList<TimelinePart> Parts { get; init; } = [];

    /// <summary>How many parts are not shown because there are too many.</summary>
    public int PartsLeftOut { get; init; }

    /// <summary>Where the parts of the present count begin: those before were given up for a recount.</summary>
    internal int PresentFrom
    {
        get
        {
            for (var at = Parts.Count - 1; at > 0; at--)
                if (Parts[at].What is "recount" or "base")
                    return at;
            return 0;
        }
    }

    /// <summary>Draws up a limit from its clock.</summary>
    internal static TimelineLimit Of(ClockReading reading)
    {
        // An exclusion of no day at all moved nothing.
        var steps = reading.Steps.Where(step => step is not { What: "exclusion", Length: "0 days" }).ToArray();
        var parts = Bounded(steps);
        return new()
        {
            Title = reading.Term?.Title,
            Status = reading.Status,
            IsWindow = reading.Term?.IsWindow ?? false,
            IsDuty = reading.Term?.IsDuty ?? false,
            StartedOn = reading.StartedOn,
            EndedOn = reading.EndedOn,
            DeadlineOn = reading.DeadlineOn,
            SoftDeadlineOn = reading.SoftDeadlineOn,
            DaysLeft = reading.DaysLeft,
            DaysOverdue = reading.DaysOverdue,
            Parts = [.. parts.Select(step => TimelinePart.Of(step, reading))],
            PartsLeftOut = steps.Length - parts.Length,
        };
    }

    public bool Equals(TimelineLimit? other) => other is not null && Told() == other.Told() && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Told().GetHashCode();

    private (Bilingual?, ClockStatus, bool, bool, DateOnly?, DateOnly?, DateOnly?, DateOnly?, int?, int?, int) Told() =>
        (Title, Status, IsWindow, IsDuty, StartedOn, EndedOn, DeadlineOn, SoftDeadlineOn, DaysLeft, DaysOverdue, PartsLeftOut);

    // A row of ten thousand papers must still be a picture. What led to the deadline is kept before what moved nothing.
    private static DerivationLine[] Bounded(DerivationLine[] steps)
    {
        if (steps.Length <= MostParts)
            return steps;
        var moving = steps.Index().Where(step => step.Item.What != "ignored").ToArray();
        var first = Array.FindLastIndex(moving, step => step.Item.What is "base" or "recount");
        var kept = moving.Length <= MostParts ? moving : [moving[Math.Max(0, first)], .. moving[Math.Max(first + 1, moving.Length - MostParts + 1)..]];
        var ignored = steps.Index().Where(step => step.Item.What == "ignored").TakeLast(MostIgnored);
        return [.. kept.Concat(ignored).OrderBy(step => step.Index).Select(step => step.Item)];
    }
}

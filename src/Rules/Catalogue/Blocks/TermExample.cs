using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>One row of the table of worked examples that follows a term.</summary>
public sealed record TermExample
{
    /// <summary>The status of a row in which the term has no clock.</summary>
    public const string NoClock = "none";

    public required string Name { get; init; }
    public required Location Where { get; init; }

    /// <summary>The day asked.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The stage with its events.</summary>
    public required StageRecord Stage { get; init; }

    /// <summary>The deadline to be found; null for none.</summary>
    public DateOnly? DeadlineOn { get; init; }

    /// <summary>The ordinary limit to be found; null where the row does not ask.</summary>
    public DateOnly? SoftDeadlineOn { get; init; }

    /// <summary>The first warning day to be found; null where the row does not ask.</summary>
    public DateOnly? WarnFromOn { get; init; }

    /// <summary>The moment of the deadline to be found; null where the row does not ask.</summary>
    public DateTime? DeadlineAt { get; init; }

    /// <summary>The day on which a judgment takes effect to be found; null where the row does not ask.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The end of the gap after a judgment to be found; null where the row does not ask.</summary>
    public DateOnly? GapEndsOn { get; init; }

    /// <summary>The last day to ask for the next extension to be found; null where the row does not ask.</summary>
    public DateOnly? RequestByOn { get; init; }

    /// <summary>The last day to refuse it to be found; null where the row does not ask.</summary>
    public DateOnly? ReplyByOn { get; init; }

    /// <summary>The articles of the steps to be found, in order; null where the row does not ask.</summary>
    public IReadOnlyList<string>? Law { get; init; }

    /// <summary>The id of the status to be found.</summary>
    public required string Status { get; init; }

    /// <summary>The days overdue to be found; null where the row does not ask.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>Settings read otherwise in this row, by id.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();
}

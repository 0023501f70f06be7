using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>One row of the table of worked examples that follows a term.</summary>
public sealed record TermExample
{
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

    /// <summary>The id of the status to be found.</summary>
    public required string Status { get; init; }

    /// <summary>The days overdue to be found; null where the row does not ask.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>Settings read otherwise in this row, by id.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();
}

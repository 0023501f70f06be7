namespace CustodyWatch.Rules.Findings;

/// <summary>One thing that would lawfully clear a clock that is expiring or overdue: where the paper exists it is missing from the data, where it does not the person is held too long.</summary>
public sealed record Remedy
{
    /// <summary><c>extension</c>, <c>recount</c>, <c>exclusion</c>, <c>act</c> (what the term waits for), <c>handover</c> or <c>release</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The ground or milestone; null for a handover and a release.</summary>
    public string? Ground { get; init; }

    /// <summary>The lowest organ that may decide; null where any may, and for everything but an extension.</summary>
    public string? Approver { get; init; }

    /// <summary>The last day on which it must have been decided or done, inclusive.</summary>
    public required DateOnly ByOn { get; init; }

    /// <summary>The last day on which it must have been asked for; null where the law does not say.</summary>
    public DateOnly? RequestByOn { get; init; }

    /// <summary>The last day on which it must have been refused; null where the law does not say.</summary>
    public DateOnly? ReplyByOn { get; init; }

    /// <summary>The deadline it would lead to if decided in full and on the last day; null where there would be none, or where it ends the clock.</summary>
    public DateOnly? DeadlineOn { get; init; }

    /// <summary>The article; null where the rule's own articles say it.</summary>
    public string? Law { get; init; }

    /// <summary>The same in words.</summary>
    public required Bilingual Text { get; init; }
}

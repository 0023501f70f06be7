using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier;

/// <summary>What one recipient is told about one sweep of one facility. The stages of the pipeline fill it in.</summary>
public sealed record Notice
{
    /// <summary>What it tells of; after grouping, worst first.</summary>
    public required IReadOnlyList<AlertChange> Changes { get; init; }

    /// <summary>What it only counts.</summary>
    public IReadOnlyList<AlertChange> Counted { get; init; } = [];

    /// <summary>Who is told; null before routing.</summary>
    public Account? Recipient { get; init; }

    /// <summary>The frozen mail; null before rendering.</summary>
    public OutgoingMail? Mail { get; init; }

    /// <summary>The gravest of what it tells of.</summary>
    public Severity Worst => Changes.Max(change => change.After.Finding.Severity);
}

using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>What one sweep of one facility writes, all of it or nothing.</summary>
public sealed record SweepRecord
{
    public required FacilityState State { get; init; }
    public required IReadOnlyList<AlertChange> Changes { get; init; }

    /// <summary>What goes into the histories: of the changes, and of the mail they led to.</summary>
    public required IReadOnlyList<AlertEntry> Entries { get; init; }

    public required IReadOnlyList<OutgoingMail> Mails { get; init; }
}

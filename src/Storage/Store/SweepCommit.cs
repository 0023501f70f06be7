using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>The one transaction in which a sweep of one facility becomes alerts, history, facility state and outgoing mail.</summary>
public sealed class SweepCommit(StoreConnection store)
{
    /// <summary>Decides what a sweep changes, from what the store has.</summary>
    /// <param name="state">The facility's state; null where it was never swept.</param>
    /// <param name="queue">Its open alerts, and the last resolved ones of the keys that were found.</param>
    /// <returns>What to write, or null to write nothing.</returns>
    public delegate Task<SweepRecord?> Decision(FacilityState? state, FacilityQueue queue);

    /// <summary>Reads, decides and writes, while nobody else writes.</summary>
    /// <param name="facilityCode">The facility.</param>
    /// <param name="foundKeys">The keys of all findings.</param>
    /// <param name="decide">What to make of them. Nothing is written if it throws.</param>
    /// <param name="ct">Gives up, and writes nothing.</param>
    /// <returns>What was written, or null where nothing was.</returns>
    public Task<SweepRecord?> RunAsync(
        string facilityCode, IReadOnlyCollection<string> foundKeys, Decision decide, CancellationToken ct) =>
        store.WriteAsync(async session =>
        {
            var state = await FacilityStateTable.FindAsync(session, facilityCode);
            var open = await OpenAsync(session, facilityCode);
            var resolved = await LastResolvedAsync(session, facilityCode, foundKeys.Except(open.Select(alert => alert.Finding.Key)));
            var record = await decide(state, new(open, resolved, state?.SweptFor));
            if (record is not null)
                await WriteAsync(session, record);
            return record;
        }, ct);

    private static async Task<IReadOnlyList<Alert>> OpenAsync(StoreSession session, string facilityCode) =>
        await AlertTable.WithSubjectsAsync(session, await session.QueryAsync<AlertRow>(
            "SELECT * FROM alert WHERE facility_code = @facilityCode AND state <> 'resolved' ORDER BY alert_id", new { facilityCode }));

    private static async Task<IReadOnlyDictionary<string, Alert>> LastResolvedAsync(
        StoreSession session, string facilityCode, IEnumerable<string> keys)
    {
        var rows = await session.QueryInAsync<AlertRow>(
            "SELECT * FROM alert WHERE facility_code = @facilityCode AND state = 'resolved' AND finding_key IN @keys",
            keys.Distinct(), part => new { facilityCode, keys = part });
        var newest = rows.GroupBy(row => row.FindingKey).Select(same => same.MaxBy(row => (row.RaisedAt, row.AlertId))!);
        var alerts = await AlertTable.WithSubjectsAsync(session, [.. newest]);
        return alerts.ToDictionary(alert => alert.Finding.Key, StringComparer.Ordinal);
    }

    private static async Task WriteAsync(StoreSession session, SweepRecord record)
    {
        var added = record.Changes.ToLookup(change => change.Kind is AlertChangeKind.Raised or AlertChangeKind.Returned, change => change.After);
        await FacilityStateTable.SaveAsync(session, record.State);
        await AlertTable.UpdateAsync(session, [.. added[false]]);
        await AlertTable.InsertAsync(session, [.. added[true]]);
        await MailTable.InsertAsync(session, record.Mails);
        await AlertTable.InsertEventsAsync(session, record.Entries);
    }
}

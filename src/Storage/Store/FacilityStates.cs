using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>How the last sweep of each facility went, for the worker: without a reach.</summary>
public sealed class FacilityStates(StoreConnection store)
{
    /// <summary>Gives the state of every facility that was ever swept, by code.</summary>
    public Task<IReadOnlyList<FacilityState>> AllAsync(CancellationToken ct) => store.ReadAsync(FacilityStateTable.AllAsync, ct);

    /// <summary>Gives the state of one facility, or null where it was never swept.</summary>
    public Task<FacilityState?> FindAsync(string facilityCode, CancellationToken ct) =>
        store.ReadAsync(session => FacilityStateTable.FindAsync(session, facilityCode), ct);

    /// <summary>Records that a sweep failed. What the last good sweep found stays, and from now on shows as stale.</summary>
    public Task RecordFailureAsync(string facilityCode, DateTimeOffset at, string reason, CancellationToken ct) =>
        store.WriteAsync(async session =>
        {
            var state = await FacilityStateTable.FindAsync(session, facilityCode) ?? new FacilityState { FacilityCode = facilityCode };
            await FacilityStateTable.SaveAsync(session, state with { FailedAt = at, Failure = reason });
            return true;
        }, ct);
}

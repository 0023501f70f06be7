using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Web.Given;

/// <summary>A store of its own in a folder that goes away with it, filled the way sweeps fill it.</summary>
internal sealed class AStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("custodywatch-web-");
    private readonly StoreConnection _store;
    private int _ids;

    private AStore() => _store = StoreConnection.Parse(Path.Combine(_folder.FullName, "store.db"));

    public StoreConnection Connection => _store;

    public AlertStore Alerts => new(_store);

    public AccountStore Accounts => new(_store);

    /// <summary>Makes an empty store with all accounts.</summary>
    public static async Task<AStore> MakeAsync()
    {
        var made = new AStore();
        await StoreMigration.MigrateAsync(made._store, Ct);
        foreach (var account in AnAccount.All)
            await made.Accounts.AddAsync(account, Ct);
        return made;
    }

    /// <summary>Brings the queue to what a sweep found; two persons have alerts, one is undetermined, 480 are clear.</summary>
    public Task SweepAsync(SweepFindings found) => new SweepCommit(_store).RunAsync(
        found.FacilityCode, [.. found.Findings.Select(finding => finding.Key)], (_, queue) => Task.FromResult<SweepRecord?>(Record(found, queue)), Ct);

    /// <summary>Records that a sweep failed.</summary>
    public Task FailAsync(string facility, DateTimeOffset at, string why) => new FacilityStates(_store).RecordFailureAsync(facility, at, why, Ct);

    /// <summary>Takes the file away.</summary>
    public void Break()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_store.Path);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SweepRecord Record(SweepFindings found, FacilityQueue queue)
    {
        var changes = Reconciliation.Reconcile(found, queue, () => (++_ids).ToString("01956f0000", CultureInfo.InvariantCulture));
        return new SweepRecord
        {
            Changes = changes,
            Entries = History.Of(changes, found.AsOf, found.At),
            Mails = [],
            State = new FacilityState
            {
                FacilityCode = found.FacilityCode,
                FacilityName = found.FacilityName,
                OfficeCode = found.OfficeCode,
                SweptFor = found.AsOf,
                SweptAt = found.At,
                Census = new Census(480, 2, 1),
            },
        };
    }
}

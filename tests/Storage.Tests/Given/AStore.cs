using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Given;

/// <summary>A real store in a folder of its own, gone after the test.</summary>
internal sealed class AStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("custodywatch-").FullName;
    private int _ids;

    private AStore() => Connection = StoreConnection.Parse(PathOf("store.db"));

    public StoreConnection Connection { get; private set; }

    public IAlertStore Alerts => new AlertStore(Connection);

    public static AStore NotMigrated() => new();

    public static async Task<AStore> MigratedAsync()
    {
        var store = new AStore();
        await StoreMigration.MigrateAsync(store.Connection, CancellationToken.None);
        return store;
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Opens the store as a new process would.</summary>
    public void OpenAnew() => Connection = StoreConnection.Parse(Connection.Path);

    /// <summary>Reconciles and commits a sweep, with the mails that are to go out with it.</summary>
    public async Task<IReadOnlyList<AlertChange>> SweepAsync(SweepFindings found, Func<IReadOnlyList<AlertChange>, OutgoingMail>? mail = null)
    {
        var record = await new SweepCommit(Connection).RunAsync(
            found.FacilityCode,
            [.. found.Findings.Select(finding => finding.Key)],
            (state, queue) => Task.FromResult<SweepRecord?>(Decide(found, queue, mail)),
            CancellationToken.None);
        return record!.Changes;
    }

    public Task<IReadOnlyList<AlertChange>> SweepAsync(string day, params Finding[] findings) => SweepAsync(ASweep.On(day, findings));

    /// <summary>What the prosecutor of the office sees.</summary>
    public Task<QueuePage> QueueAsync() => Alerts.QueueAsync(new(AnAccount.Prosecutor.Reach), CancellationToken.None);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SweepRecord Decide(SweepFindings found, FacilityQueue queue, Func<IReadOnlyList<AlertChange>, OutgoingMail>? mail)
    {
        var changes = Reconciliation.Reconcile(found, queue, () => $"a{++_ids:D6}");
        return new()
        {
            State = new()
            {
                FacilityCode = found.FacilityCode,
                FacilityName = found.FacilityName,
                OfficeCode = found.OfficeCode,
                SweptFor = found.AsOf,
                SweptAt = found.At,
                Census = new(10, found.Findings.Count, 0),
                Fingerprint = "f1",
            },
            Changes = changes,
            Entries = History.Of(changes, found.AsOf, found.At),
            Mails = mail is null ? [] : [mail(changes)],
        };
    }
}

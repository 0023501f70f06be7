using CustodyWatch.Alerts;
using CustodyWatch.Notifier;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Given;

/// <summary>The pipeline with the accounts of a real store.</summary>
internal sealed class APipeline : IDisposable
{
    public static readonly MailOptions Options = new()
    {
        FromAddress = "custodywatch@jcy.example",
        LinkBase = new("https://custodywatch.jcy.example/"),
    };

    private readonly AQueue _queue = new();
    private readonly AStore _store;
    private int _ids;

    private APipeline(AStore store) => _store = store;

    public static async Task<APipeline> WithAsync(params Account[] accounts)
    {
        var store = await AStore.MigratedAsync();
        foreach (var account in accounts)
            await new AccountStore(store.Connection).AddAsync(account, CancellationToken.None);
        return new(store);
    }

    /// <summary>Reconciles a sweep and runs its changes through the pipeline.</summary>
    public Task<Dispatch> AfterAsync(SweepFindings sweep, MailOptions? options = null) =>
        new Pipeline(new AccountStore(_store.Connection), options ?? Options, () => $"m{++_ids}")
            .RunAsync(_queue.Sweep(sweep), sweep, CancellationToken.None);

    public void Dispose() => _store.Dispose();
}

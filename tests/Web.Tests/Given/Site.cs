using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store.Catalogues;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CustodyWatch.Web.Given;

/// <summary>The pages, served over HTTP on this machine by a host that has nothing else.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AStore _store;

    private Site(AStore store)
    {
        _store = store;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IAlertStore>(store.Alerts).AddSingleton<IAccountStore>(store.Accounts).AddSingleton(_ => TheCatalogue.Shipped).AddSingleton(store.Connection);
        builder.Services.AddCustodyWatchWeb(web => web.ExtraLinks.Add(new(new("演示邮箱", "Demo inbox"), "/inbox")));
        _app = builder.Build();
        _app.MapCustodyWatchWeb();
        _app.MapGet("/inbox", () => "inbox");
        _app.MapGet("/broken", string () => throw new InvalidOperationException("secret of the machine"));
    }

    /// <summary>Noon of 2026-02-28 unless a test says otherwise.</summary>
    public FakeTimeProvider Clock { get; } = new(AFinding.At("2026-02-28 12:00:00"));

    public WrittenLog Log { get; } = new();

    public IAccountStore Accounts => _store.Accounts;

    public IAlertStore Alerts => _store.Alerts;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts the pages over an empty queue.</summary>
    public static async Task<Site> OpenAsync()
    {
        var site = new Site(await AStore.MakeAsync());
        await site._app.StartAsync(Ct);
        return site;
    }

    /// <summary>Starts the pages over what one sweep of 余杭 found at six in the morning of 2026-02-28.</summary>
    public static async Task<Site> OpenWithAsync(params Finding[] findings)
    {
        var site = await OpenAsync();
        await site.SweepAsync(ASweep.Of(findings));
        return site;
    }

    /// <summary>Brings the queue to what a sweep found.</summary>
    public Task SweepAsync(SweepFindings found) => _store.SweepAsync(found);

    /// <summary>A sweep of a centre fails.</summary>
    public Task FailAsync(string facility, string civil, string why) => _store.FailAsync(facility, AFinding.At(civil), why);

    /// <summary>What somebody is writing; null for nothing.</summary>
    public Task<CatalogueDraft?> DraftOfAsync(Account account) => new CatalogueDrafts(_store.Connection).FindAsync(account.AccountId, Ct);

    /// <summary>Takes the store away.</summary>
    public void BreakStore() => _store.Break();

    /// <summary>Somebody before a browser that is not signed in.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>Somebody who has signed in.</summary>
    public async Task<Visitor> SignInAsync(Account account)
    {
        var visitor = Visitor();
        await visitor.SignInAsync(account.UserName, AnAccount.Password);
        return visitor;
    }

    /// <summary>The id of the only alert in the queue of the two centres.</summary>
    public async Task<string> OnlyAlertAsync() =>
        (await Alerts.QueueAsync(new QueueQuery(AnAccount.Prosecutor.Reach), Ct)).Alerts.Single().AlertId;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _store.Dispose();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}

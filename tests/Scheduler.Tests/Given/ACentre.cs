using CustodyWatch.Alerts;
using CustodyWatch.Notifier;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Tests.Source;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustodyWatch.Given;

/// <summary>
/// A detention database, an own store and the catalogue, all real: 张三 of 某市看守所 is under investigation from 2026-02-09, so that
/// custody is overdue from 2026-04-10.
/// </summary>
internal sealed class ACentre : IDisposable
{
    public static readonly Reach Office = new("o1", null);

    private static readonly Lazy<CompiledCatalogue> Catalogue = new(() => CompiledCatalogue.Compile(CatalogueDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules-catalog.md")), "rules-catalog.md")));

    private ACentre(AStore store) => Store = store;

    public AStore Store { get; }

    public ASource Source { get; } = ASource.OfOnePerson().WithStage("s1", "p1");

    public FakeTimeProvider Clock { get; } = new(AFinding.Instant("2026-04-10T00:10"));

    /// <summary>Thrown in the evaluation of this facility, as a defect of the program would be; null for none.</summary>
    public string? Defect { get; set; }

    /// <summary>Runs once, while a sweep is loading facts.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public static async Task<ACentre> OpenAsync()
    {
        var centre = new ACentre(await AStore.MigratedAsync());
        await new AccountStore(centre.Store.Connection).AddAsync(AnAccount.Prosecutor with { Reach = Office }, CancellationToken.None);
        await new AccountStore(centre.Store.Connection).AddAsync(AnAccount.Officer, CancellationToken.None);
        await new AccountStore(centre.Store.Connection).AddAsync(AnAccount.Editor, CancellationToken.None);
        return centre;
    }

    public WorkerParts Parts(int mailPort = 1) => new()
    {
        OpenSource = async ct => new Watched(this, await SqliteFactSource.OpenAsync(Source.Connection, ct)),
        Store = Store.Connection,
        Evaluator = new Evaluator(this),
        Mail = new() { FromAddress = "custodywatch@jcy.example", LegalStaff = ["law@jcy.example"] },
        Smtp = new() { Host = "127.0.0.1", Port = mailPort, Tls = SmtpTls.None },
    };

    /// <summary>A process that sweeps this centre again and again, as the worker does.</summary>
    public ServiceProvider AProcess() => new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddCustodyWatchSweep(Parts()).BuildServiceProvider();

    public async Task<SweepTotals> SweepAsync(string day, bool onlyChanged = false, params string[] facilities)
    {
        await using var services = AProcess();
        var plan = new SweepPlan(AFinding.Day(day), facilities.Length > 0 ? facilities : null, onlyChanged);
        return await services.GetRequiredService<Sweep>().RunAsync(plan, progress: null, CancellationToken.None);
    }

    /// <summary>The rules of the open alerts the prosecutor of the office sees, worst first.</summary>
    public async Task<IReadOnlyList<string>> RulesInQueueAsync() =>
        [.. (await Store.Alerts.QueueAsync(new(Office), CancellationToken.None)).Alerts.Select(alert => alert.Finding.Rule)];

    public Task<IReadOnlyList<OutgoingMail>> MailsAsync() => new Outbox(Store.Connection, "test").ListAsync(CancellationToken.None);

    public async Task<FacilityState> StateAsync(string facility = ASource.Facility) =>
        (await new FacilityStates(Store.Connection).FindAsync(facility, CancellationToken.None))!;

    public void Dispose()
    {
        Source.Dispose();
        Store.Dispose();
    }

    private sealed class Evaluator(ACentre centre) : IEvaluator
    {
        string IEvaluator.Catalogue => Catalogue.Value.Catalogue;

        public FacilityResult Evaluate(FacilityFacts facts, DateOnly asOf) => facts.FacilityCode == centre.Defect
            ? throw new InvalidOperationException("A rule failed.")
            : Catalogue.Value.Evaluate(facts, asOf);
    }

    private sealed class Watched(ACentre centre, IFactSource source) : IFactSource
    {
        public Task<IReadOnlyList<string>> FacilityCodesAsync(CancellationToken ct) => source.FacilityCodesAsync(ct);

        public Task<string> FingerprintAsync(string facilityCode, CancellationToken ct) => source.FingerprintAsync(facilityCode, ct);

        public async Task<FacilityFacts> LoadAsync(string facilityCode, CancellationToken ct)
        {
            var facts = await source.LoadAsync(facilityCode, ct);
            var (once, _) = (centre.Meanwhile, centre.Meanwhile = null);
            await (once?.Invoke() ?? Task.CompletedTask);
            return facts;
        }

        public ValueTask DisposeAsync() => source.DisposeAsync();
    }
}

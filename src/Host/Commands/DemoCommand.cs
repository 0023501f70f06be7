using CustodyWatch.Host.Composition;
using CustodyWatch.Host.Demo;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Notifier;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Simulation;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Everything at once, made up, on the loopback address: source, store, worker, pages and a mail catcher.</summary>
internal sealed class DemoCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<DemoCommand.Settings>
{
    private const int UsualPort = 5080;

    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var catalogue = RulesFile.Compile(settings.Rules);
        var delay = TimeSpan.FromSeconds(Given.Number("--mail-delay", settings.MailDelay, 0));
        var port = settings.Port is { } given and not "0" ? Given.Number("--port", given, 1) : FreePort.From(settings.Port is null ? UsualPort : 0);
        var folder = DemoFolder.Open(settings.Data);
        MakeSource(folder, settings);
        await StoreMigration.MigrateAsync(folder.Store, cancellationToken);
        var signIns = await DemoAccounts.EnsureAsync(new AccountStore(folder.Store), await FacilitiesAsync(folder, cancellationToken), cancellationToken);
        var mailbox = new Mailbox(folder.Mail, clock);
        await using var catcher = await MailCatcher.StartAsync(mailbox, cancellationToken);

        var address = $"http://127.0.0.1:{port}";
        var worker = new WorkerParts
        {
            OpenSource = async ct => await SqliteFactSource.OpenAsync(folder.Source, ct),
            Store = folder.Store,
            Evaluator = catalogue,
            Mail = new() { FromAddress = "custodywatch@demo.invalid", LinkBase = new Uri(address) },
            Smtp = new() { Host = "127.0.0.1", Port = catcher.Port, Tls = SmtpTls.None },
            Schedule = new() { ChangedEvery = TimeSpan.FromMinutes(1), MailEvery = TimeSpan.FromSeconds(2), MailAfter = delay },
        };
        await using var app = Hosting.Pages(PagesOf(folder, address, catalogue, mailbox), worker, clock);
        var plan = new SweepPlan(clock.CivilToday(), OnlyChanged: true);
        await terminal.WatchAsync(progress => app.Services.GetRequiredService<Sweep>().RunAsync(plan, progress, cancellationToken));
        await Hosting.RunAsync(app, () => DemoReport.WriteAsync(terminal.Out, folder, address, signIns, cancellationToken), cancellationToken);
        return ExitCodes.Done;
    }

    private void MakeSource(DemoFolder folder, Settings settings)
    {
        if (File.Exists(folder.Source.Path))
            return;
        var plan = new SimulationPlan(
            Given.Number("--persons", settings.Persons, 1), Given.Number("--facilities", settings.Facilities, 1), Given.Number("--seed", settings.Seed, 0), clock.CivilToday());
        SourceWriter.Write(folder.Source, Population.Make(plan).Rows());
    }

    private static async Task<IReadOnlyList<DemoFacility>> FacilitiesAsync(DemoFolder folder, CancellationToken ct)
    {
        await using var source = await SqliteFactSource.OpenAsync(folder.Source, ct);
        var facilities = new List<DemoFacility>();
        foreach (var code in await source.FacilityCodesAsync(ct))
            if (await source.LoadAsync(code, ct) is { Facility: { Name: { } name, OfficeCode: { } office }, Office.Name: { } officeName })
                facilities.Add(new(code, name, office, officeName));
        return facilities;
    }

    private static PagesPlan PagesOf(DemoFolder folder, string address, CompiledCatalogue catalogue, Mailbox mailbox) => new()
    {
        Urls = address,
        Store = folder.Store,
        Catalogue = catalogue,
        LogFrom = LogLevel.Warning,
        Demo = services => services.AddSingleton(mailbox),
        Pages = pages =>
        {
            pages.KeysFolder = folder.Keys;
            pages.OpenSource = async ct => await SqliteFactSource.OpenAsync(folder.Source, ct);
            pages.ExtraLinks.Add(new(new Bilingual("演示收件箱", "Demo inbox"), "/inbox"));
        },
    };

    /// <summary>How large, and where.</summary>
    internal sealed class Settings : CommonSettings
    {
        [CommandOption("--port <N>")]
        [Says("端口；默认 5080，被占用时取下一个空闲端口；0 为任意空闲端口", "the port; by default 5080 or the next free one; 0 takes any free one")]
        public string? Port { get; init; }

        [CommandOption("--data <DIR>")]
        [Says("保存数据的文件夹，再次启动时接着用；默认为新的临时文件夹", "the folder for its data, used again by the next start; by default a new temporary one")]
        public string? Data { get; init; }

        [CommandOption("--persons <N>")]
        [Says("人数，默认 2000", "how many persons, by default 2000")]
        public string Persons { get; init; } = "2000";

        [CommandOption("--facilities <N>")]
        [Says("看守所数，默认 4", "how many centres, by default 4")]
        public string Facilities { get; init; } = "4";

        [CommandOption("--seed <S>")]
        [Says("种子，默认 1", "the seed, by default 1")]
        public string Seed { get; init; } = "1";

        [CommandOption("--rules <FILE>")]
        [Says("规则目录文件；默认为随程序提供的", "the catalogue; by default the one that comes with the program")]
        public string? Rules { get; init; }

        [CommandOption("--mail-delay <SECONDS>")]
        [Says("启动后等待多少秒才开始发邮件，默认 0", "seconds to wait after the start before mail goes out, by default 0")]
        public string MailDelay { get; init; } = "0";
    }
}

using CustodyWatch.Host.Composition;
using CustodyWatch.Host.Configuration;
using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Store;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Sweeps once, now: what is found goes into the store, and the mails into its outbox.</summary>
internal sealed class SweepCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<SweepCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var asOf = settings.Day(clock);
        var installed = settings.Installed();
        var totals = settings.DryRun
            ? await DryAsync(installed, settings.Facilities, asOf, cancellationToken)
            : await SweptAsync(installed, settings.Facilities, asOf, cancellationToken);
        if (form == "json")
            Json.Write(terminal.Data, CensusJson.Of(totals));
        else
            CensusText.Write(terminal.Out, CensusJson.Of(totals));
        return totals.Failed.Count == 0 ? ExitCodes.Done : ExitCodes.Unavailable;
    }

    private async Task<SweepTotals> DryAsync(Configuration.Settings installed, string[] facilities, DateOnly asOf, CancellationToken ct)
    {
        var catalogue = RulesFile.Compile(installed.Rules);
        await using var source = await Installation.SourceOf(installed)(ct);
        var plan = await FacilityChoice.PlanAsync(facilities, asOf, source, ct);
        return await terminal.WatchAsync(progress => DryRun.RunAsync(source, catalogue, plan, each: null, progress, ct));
    }

    private async Task<SweepTotals> SweptAsync(Configuration.Settings installed, string[] facilities, DateOnly asOf, CancellationToken ct)
    {
        var parts = Installation.SweepPartsOf(installed);
        await StoreMigration.CheckAsync(parts.Store, ct);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddCustodyWatchSweep(parts).BuildServiceProvider();
        var plan = new SweepPlan(asOf, facilities.Length > 0 ? facilities : null);
        return await terminal.WatchAsync(progress => services.GetRequiredService<Sweep>().RunAsync(plan, progress, ct));
    }

    /// <summary>Which source and store, which facilities.</summary>
    internal sealed class Settings : EvaluationSettings
    {
        [CommandOption("--source <CONN>")]
        [Says("看守所数据库：文件路径或 sqlite:PATH；默认取自配置", "the detention database: a file path or sqlite:PATH; by default from the configuration")]
        public string? Source { get; init; }

        [CommandOption("--store <CONN>")]
        [Says("自有库：文件路径或 sqlite:PATH；默认取自配置", "the own store: a file path or sqlite:PATH; by default from the configuration")]
        public string? Store { get; init; }

        [CommandOption("--config <FILE>")]
        [Says("配置文件，默认为当前文件夹的 custodywatch.json（可没有）", "the configuration; by default custodywatch.json in the current folder, if it is there")]
        public string? Config { get; init; }

        [CommandOption("--facility <CODE>")]
        [Says("只巡查这个看守所；可重复", "this facility only; may be repeated")]
        public string[] Facilities { get; init; } = [];

        [CommandOption("--dry-run")]
        [Says("什么也不写入，不需要自有库", "write nothing; needs no store")]
        public bool DryRun { get; init; }

        /// <summary>The configuration, with what the call says over it.</summary>
        /// <exception cref="BadInputException">The configuration cannot be read.</exception>
        public Configuration.Settings Installed()
        {
            var read = SettingsReader.Read(Config);
            return read with { Source = Source ?? read.Source, Store = Store ?? read.Store, Rules = Rules ?? read.Rules };
        }
    }
}

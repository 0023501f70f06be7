using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Host.Composition;
using CustodyWatch.Host.Configuration;
using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler;
using CustodyWatch.Scheduler.Catalogues;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using Spectre.Console;
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
            ? await DryAsync(installed, settings, asOf, cancellationToken)
            : await SweptAsync(installed, settings, asOf, cancellationToken);
        if (form == "json")
            Json.Write(terminal.Data, CensusJson.Of(totals));
        else
            CensusText.Write(terminal.Out, CensusJson.Of(totals));
        return totals.Failed.Count == 0 ? ExitCodes.Done : ExitCodes.Unavailable;
    }

    private async Task<SweepTotals> DryAsync(Configuration.Settings installed, Settings settings, DateOnly asOf, CancellationToken ct)
    {
        var (facilities, catalogue) = (settings.Facilities, await CatalogueAsync(installed, settings, ct));
        await using var source = await Installation.SourceOf(installed)(ct);
        var plan = await FacilityChoice.PlanAsync(facilities, asOf, source, ct);
        return await terminal.WatchAsync(progress => DryRun.RunAsync(source, catalogue, plan, each: null, progress, ct));
    }

    // A dry run may try a file out; without one it asks what a sweep would say, and that goes by the active version.
    private async Task<IEvaluator> CatalogueAsync(Configuration.Settings installed, Settings settings, CancellationToken ct)
    {
        var file = RulesFile.Compile(installed.Rules);
        if (settings.Rules is not null || installed.Store is null)
            return file;
        var chosen = await new VersionChoice(file, Installation.StoreOf(installed), clock).ChooseAsync(ct);
        Warn(chosen.Refused, chosen.Evaluator.Catalogue);
        return chosen.Evaluator;
    }

    private void Warn(CatalogueRefusal? refused, string inUse)
    {
        if (refused is not null)
            terminal.Error.WriteLine(Say.In(
                $"启用的规则目录版本未被采用，本次使用 {inUse}：{refused.Why.Zh}",
                $"The active catalogue version was refused; this sweep works by {inUse}: {refused.Why.En}"));
    }

    private async Task<SweepTotals> SweptAsync(Configuration.Settings installed, Settings settings, DateOnly asOf, CancellationToken ct)
    {
        var parts = Installation.SweepPartsOf(installed);
        await StoreMigration.CheckAsync(parts.Store, ct);
        if (settings.Rules is { } file && (await new CatalogueVersions(parts.Store).LedgerAsync(ct)).ActivationAt(clock.GetUtcNow()) is { } active)
            throw PastApproval(file, active.Hash);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddCustodyWatchSweep(parts).BuildServiceProvider();
        var plan = new SweepPlan(asOf, settings.Facilities.Length > 0 ? settings.Facilities : null);
        var totals = await terminal.WatchAsync(progress => services.GetRequiredService<Sweep>().RunAsync(plan, progress, ct));
        Warn(await services.GetRequiredService<CatalogueUses>().RefusedAsync(ct), totals.Catalogue);
        return totals;
    }

    private static BadInputException PastApproval(string file, string active) => new(
        $"--rules {file}", Say.In($"自有库已启用 {active}。", $"The store has an active version, {active}."),
        Say.In("未经审批的文件会改变告警，因此没有巡查。", "A file nobody approved would change the alerts, so nothing was swept."),
        Say.In("去掉 --rules，或加 --dry-run 试算。", "Leave --rules out, or try the file with --dry-run."));

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

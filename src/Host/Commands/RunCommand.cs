using CustodyWatch.Host.Composition;
using CustodyWatch.Host.Configuration;
using CustodyWatch.Host.Terminals;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Store;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Runs the worker, the pages, or both, as the configuration says.</summary>
internal sealed class RunCommand(TimeProvider clock) : AsyncCommand<RunCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var role = Given.OneOf("--role", settings.Role, "all", "worker", "web");
        var installed = SettingsReader.Read(settings.Config);
        var worker = role == "web" ? null : Installation.WorkerPartsOf(installed);
        await StoreMigration.CheckAsync(Installation.StoreOf(installed), cancellationToken);
        if (worker is not null)
            await (await worker.OpenSource(cancellationToken)).DisposeAsync();

        using var host = worker is not null && role == "worker" ? Hosting.Worker(worker, clock) : Hosting.Pages(PagesOf(installed, worker), worker, clock);
        await Hosting.RunAsync(host, () => Started(host, role), cancellationToken);
        return ExitCodes.Done;
    }

    private static PagesPlan PagesOf(Configuration.Settings installed, WorkerParts? worker) => new()
    {
        Urls = installed.Web.Urls,
        Store = Installation.StoreOf(installed),
        Catalogue = worker?.Evaluator as CompiledCatalogue ?? RulesFile.Compile(installed.Rules),
        Pages = pages =>
        {
            (pages.KeysFolder, pages.StaleAfter) = (installed.Web.KeysFolder, installed.Web.StaleAfter);
            pages.OpenSource = installed.Source is null ? null : Installation.SourceOf(installed);
        },
    };

    private static Task Started(IHost host, string role)
    {
        host.Services.GetRequiredService<ILogger<RunCommand>>().LogInformation("CustodyWatch has started: {Role}.", role);
        return Task.CompletedTask;
    }

    /// <summary>Which part, and which configuration.</summary>
    internal sealed class Settings : CommonSettings
    {
        [CommandOption("--role <ROLE>")]
        [Says("all（默认）、worker 后台任务、web 页面", "all (default), worker or web")]
        public string Role { get; init; } = "all";

        [CommandOption("--config <FILE>")]
        [Says("配置文件，默认为当前文件夹的 custodywatch.json（可没有）", "the configuration; by default custodywatch.json in the current folder, if it is there")]
        public string? Config { get; init; }
    }
}

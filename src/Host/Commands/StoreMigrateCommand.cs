using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Store;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Makes the own store, or brings it up to date.</summary>
internal sealed class StoreMigrateCommand(Terminal terminal) : AsyncCommand<StoreSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, StoreSettings settings, CancellationToken cancellationToken)
    {
        var store = settings.Connection();
        var done = await StoreMigration.MigrateAsync(store, cancellationToken);
        foreach (var script in done)
            terminal.Out.WriteLine(script);
        terminal.Out.WriteLine(Say.In(
            $"{store.Path}：执行了 {done.Count} 个升级脚本，已是最新。",
            $"{store.Path}: {done.Count} migrations run, up to date."));
        return ExitCodes.Done;
    }
}

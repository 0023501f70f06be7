using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Store;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Tells whether the own store is there, up to date and undamaged.</summary>
internal sealed class StoreCheckCommand(Terminal terminal) : AsyncCommand<StoreSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, StoreSettings settings, CancellationToken cancellationToken)
    {
        var store = settings.Connection();
        await StoreMigration.CheckAsync(store, cancellationToken);
        terminal.Out.WriteLine(Say.In($"{store.Path}：完好，已是最新。", $"{store.Path}: sound and up to date."));
        return ExitCodes.Done;
    }
}

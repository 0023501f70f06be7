using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Store.Catalogues;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Lists every version with everything that was done with it, and which one sweeps work by.</summary>
internal sealed class RulesHistoryCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesHistoryCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = Given.OneOf("--format", settings.Format, "text", "json");
        var store = settings.Connection();
        var (ledger, uses) = (await new CatalogueVersions(store).LedgerAsync(cancellationToken), new CatalogueUses(store));
        var history = VersionHistoryJson.Of(ledger, await uses.AllAsync(cancellationToken), await uses.RefusedAsync(cancellationToken), clock.GetUtcNow());
        if (form == "json")
            Json.Write(terminal.Data, history);
        else
            VersionHistoryText.Write(terminal.Out, history);
        return ExitCodes.Done;
    }

    /// <summary>Which store, which form.</summary>
    internal sealed class Settings : StoreSettings
    {
        [CommandOption("--format <FORM>")]
        [Says("输出形式：text（默认）或 json", "form of output: text (default) or json")]
        public string Format { get; init; } = "text";
    }
}

using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Source;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Tells whether a database keeps the source contract, and how good its data are.</summary>
internal sealed class SourceCheckCommand(Terminal terminal) : AsyncCommand<SourceCheckCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var report = await SourceCheck.RunAsync(SourceConnection.Parse(settings.Source), cancellationToken);
        if (form == "json")
            Json.Write(terminal.Data, report);
        else
            SourceReportText.Write(terminal.Out, report);
        return report.Verdict == SourceVerdict.Kept ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    /// <summary>Which database.</summary>
    internal sealed class Settings : FormSettings
    {
        [CommandOption("--source <CONN>", isRequired: true)]
        [Says("看守所数据库：文件路径或 sqlite:PATH", "the detention database: a file path or sqlite:PATH")]
        public string Source { get; init; } = "";
    }
}

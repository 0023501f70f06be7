using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Evaluates a source and prints what the rules find. Needs no store and writes nothing.</summary>
internal sealed class FindingsCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<FindingsCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json", "jsonl");
        var asOf = settings.Day(clock);
        var catalogue = RulesFile.Compile(settings.Rules);
        await using var source = await SqliteFactSource.OpenAsync(SourceConnection.Parse(settings.Source), cancellationToken);
        var plan = await FacilityChoice.PlanAsync(settings.Facilities, asOf, source, cancellationToken);
        var findings = new List<Finding>();
        var totals = await terminal.WatchAsync(progress =>
            DryRun.RunAsync(source, catalogue, plan, result => findings.AddRange(result.Findings), progress, cancellationToken));
        Write(form, [.. FindingsTable.WorstFirst(findings)], CensusJson.Of(totals));
        return ExitCodes.Done;
    }

    private void Write(string form, IReadOnlyList<Finding> findings, CensusJson census)
    {
        switch (form)
        {
            case "jsonl":
                foreach (var finding in findings)
                    Json.WriteLine(terminal.Data, FindingJson.Of(finding));
                break;
            case "json":
                Json.Write(terminal.Data, census);
                break;
            default:
                terminal.Out.Write(FindingsTable.Of(findings));
                CensusText.Write(terminal.Out, census);
                break;
        }
    }

    /// <summary>Which source, which facilities.</summary>
    internal sealed class Settings : EvaluationSettings
    {
        [CommandOption("--source <CONN>", isRequired: true)]
        [Says("看守所数据库：文件路径或 sqlite:PATH", "the detention database: a file path or sqlite:PATH")]
        public string Source { get; init; } = "";

        [CommandOption("--facility <CODE>")]
        [Says("只看这个看守所；可重复", "this facility only; may be repeated")]
        public string[] Facilities { get; init; } = [];
    }
}

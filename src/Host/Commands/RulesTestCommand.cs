using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.RulesEngine.Coverage;
using CustodyWatch.RulesEngine.Examples;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Runs the examples of a catalogue, and tells how much they would notice.</summary>
internal sealed class RulesTestCommand(Terminal terminal) : AsyncCommand<RulesTestSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, RulesTestSettings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var catalogue = RulesFile.Compile(settings.FileGiven);
        var outcomes = ExampleRun.Of(catalogue);
        var failed = outcomes.Any(outcome => outcome.Failure is not null);
        // What an example that fails would notice cannot be told.
        if (settings.Mutate.IsSet && !failed)
            return await MutateAsync(form, settings, cancellationToken);
        Write(form, settings.Coverage, outcomes, catalogue);
        return failed ? ExitCodes.FallsShort : ExitCodes.Done;
    }

    private void Write(string form, bool withCoverage, IReadOnlyList<ExampleOutcome> outcomes, CompiledCatalogue catalogue)
    {
        if (form == "json")
            Json.Write(terminal.Data, ExampleJson.Of(outcomes, RuleCoverage.Of(catalogue)));
        else
            WriteText(outcomes);
        if (form == "text" && withCoverage)
            CoverageText.Write(terminal.Out, RuleCoverage.Of(catalogue));
    }

    private void WriteText(IReadOnlyList<ExampleOutcome> outcomes)
    {
        var failed = outcomes.Where(outcome => outcome.Failure is not null).ToArray();
        foreach (var outcome in failed)
            terminal.Out.WriteLine(string.Join("\n  ", [$"{outcome.Where}  {outcome.RuleId} · {outcome.Name}", Say.In(outcome.Failure!), .. outcome.Derivation]));
        terminal.Out.WriteLine(Say.In(
            $"{outcomes.Count - failed.Length} 个示例通过，{failed.Length} 个失败。",
            $"{outcomes.Count - failed.Length} examples passed, {failed.Length} failed."));
    }

    private async Task<int> MutateAsync(string form, RulesTestSettings settings, CancellationToken ct)
    {
        var run = new MutationRun(RulesFile.TextOf(settings.FileGiven), RulesFile.NameOf(settings.FileGiven));
        var ids = settings.Mutate.Value is { } wanted ? [Known(wanted, run.Ids)] : run.Ids;
        var outcomes = await terminal.WatchAsync(Say.In("改动规则", "changing rules"), progress => Task.FromResult(Run(run, ids, progress, ct)));
        if (form == "json")
            Json.Write(terminal.Data, outcomes.Select(MutantJson.Of));
        else
            MutantText.Write(terminal.Out, outcomes);
        return outcomes.All(outcome => outcome.IsNoticed) ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    private static List<MutantOutcome> Run(MutationRun run, IReadOnlyList<string> ids, IProgress<(int Done, int All)> progress, CancellationToken ct)
    {
        var outcomes = new List<MutantOutcome>();
        foreach (var (done, id) in ids.Index())
        {
            progress.Report((done, ids.Count));
            foreach (var outcome in run.Run(id))
            {
                ct.ThrowIfCancellationRequested();
                outcomes.Add(outcome);
            }
        }
        progress.Report((ids.Count, ids.Count));
        return outcomes;
    }

    private static string Known(string wanted, IReadOnlyList<string> ids) => ids.Contains(wanted)
        ? wanted
        : throw new BadInputException(
            $"--mutate {wanted}",
            Say.In("目录中没有这条规则或期限。", "The catalogue has no such rule or term."), Say.In("什么也没有做。", "Nothing was done."),
            Say.In($"最接近的是 {Spelling.Nearest(wanted, ids)}。", $"The nearest is {Spelling.Nearest(wanted, ids)}."));
}

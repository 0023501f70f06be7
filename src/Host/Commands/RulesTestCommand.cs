using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Examples;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Runs the examples of a catalogue.</summary>
internal sealed class RulesTestCommand(Terminal terminal) : Command<RulesSettings>
{
    public override int Execute(CommandContext context, RulesSettings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var outcomes = ExampleRun.Of(RulesFile.Compile(settings.FileGiven));
        if (form == "json")
            Json.Write(terminal.Data, outcomes.Select(OutcomeJson.Of));
        else
            Write(outcomes);
        return outcomes.All(outcome => outcome.Failure is null) ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    private void Write(IReadOnlyList<ExampleOutcome> outcomes)
    {
        var failed = outcomes.Where(outcome => outcome.Failure is not null).ToArray();
        foreach (var outcome in failed)
            terminal.Out.WriteLine(string.Join("\n  ", [$"{outcome.Where}  {outcome.RuleId} · {outcome.Name}", Say.In(outcome.Failure!), .. outcome.Derivation]));
        terminal.Out.WriteLine(Say.In(
            $"{outcomes.Count - failed.Length} 个示例通过，{failed.Length} 个失败。",
            $"{outcomes.Count - failed.Length} examples passed, {failed.Length} failed."));
    }

    private sealed record OutcomeJson(string Rule, string Name, string File, int Line, int Column, bool Passed, Bilingual? Failure, IReadOnlyList<string> Derivation)
    {
        public static OutcomeJson Of(ExampleOutcome outcome) => new(
            outcome.RuleId, outcome.Name, outcome.Where.File, outcome.Where.Line, outcome.Where.Column, outcome.Failure is null, outcome.Failure, outcome.Derivation);
    }
}

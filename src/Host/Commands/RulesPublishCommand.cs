using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Proposes a catalogue as a version of the store. One with a problem or a failing example is not proposed.</summary>
internal sealed class RulesPublishCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesPublishCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var acting = await settings.ActingAsync(clock, cancellationToken);
        var text = Given.TextOf(settings.File);
        var trial = CatalogueTrial.Of(CatalogueDocument.Parse(text, settings.File));
        if (!trial.IsPassed)
            return Refuse(trial);
        var step = await settings.Versions().ProposeAsync(text, ledger => Propose.Apply(ledger, trial.Document, acting), cancellationToken);
        terminal.Out.WriteLine(Say.In(
            $"{step.ByName}（{step.ByUser}）提出了 {step.Hash}。请另一个人用 custodywatch rules approve 审批。",
            $"{step.ByName} ({step.ByUser}) has proposed {step.Hash}. A second person approves it with 'custodywatch rules approve'."));
        return ExitCodes.Done;
    }

    private int Refuse(CatalogueTrial trial)
    {
        foreach (var problem in trial.Document.Problems)
            terminal.Out.WriteLine(RulesFile.InWords(problem));
        foreach (var failed in trial.FailedExamples)
            terminal.Out.WriteLine(string.Join("\n  ", [$"{failed.Where}  {failed.RuleId} · {failed.Name}", Say.In(failed.Failure!), .. failed.Derivation]));
        terminal.Out.WriteLine(Say.In(
            $"没有提出：{trial.Document.Problems.Count} 个问题，{trial.FailedExamples.Count} 个示例不符。",
            $"Not proposed: {trial.Document.Problems.Count} problems, {trial.FailedExamples.Count} examples failed."));
        return ExitCodes.FallsShort;
    }

    /// <summary>Which file, who, why.</summary>
    internal sealed class Settings : RulesStepSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Says("规则目录文件", "the catalogue")]
        public string File { get; init; } = "";
    }
}

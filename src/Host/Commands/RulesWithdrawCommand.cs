using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Host.Terminals;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>A version will not be used.</summary>
internal sealed class RulesWithdrawCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesVersionSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, RulesVersionSettings settings, CancellationToken cancellationToken)
    {
        var acting = await settings.ActingAsync(clock, cancellationToken);
        var (step, _) = await settings.Versions().StepAsync(ledger => Withdraw.Apply(ledger, ledger.Find(settings.Hash), acting), cancellationToken);
        terminal.Out.WriteLine(Say.In($"{step.ByName}（{step.ByUser}）撤回了 {step.Hash}。", $"{step.ByName} ({step.ByUser}) has withdrawn {step.Hash}."));
        return ExitCodes.Done;
    }
}

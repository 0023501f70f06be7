using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Host.Terminals;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>A second person agrees to a proposed version.</summary>
internal sealed class RulesApproveCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesVersionSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, RulesVersionSettings settings, CancellationToken cancellationToken)
    {
        var acting = await settings.ActingAsync(clock, cancellationToken);
        var (step, _) = await settings.Versions().StepAsync(ledger => Approve.Apply(ledger, ledger.Find(settings.Hash), acting), cancellationToken);
        terminal.Out.WriteLine(Say.In(
            $"{step.ByName}（{step.ByUser}）审批了 {step.Hash}。用 custodywatch rules activate 启用。",
            $"{step.ByName} ({step.ByUser}) has approved {step.Hash}. 'custodywatch rules activate' puts it into use."));
        return ExitCodes.Done;
    }
}

using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Makes an approved version the active one, from now or from a moment to come.</summary>
internal sealed class RulesActivateCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesActivateCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var acting = await settings.ActingAsync(clock, cancellationToken);
        var from = settings.From is { } given ? Given.Moment("--from", given) : (DateTimeOffset?)null;
        var (step, before) = await settings.Versions().StepAsync(
            ledger => Activate.Apply(ledger, ledger.Find(settings.Hash), acting, from), cancellationToken);
        Tell(step, before.ActivationAt(step.From!.Value));
        return ExitCodes.Done;
    }

    // Of two who activate at once, the second learns here whose version gives way.
    private void Tell(VersionStep step, VersionStep? gives)
    {
        terminal.Out.WriteLine(Say.In(
            $"{step.ByName}（{step.ByUser}）启用了 {step.Hash}，自 {Words.Moment(step.From!.Value)} 起。巡查从下一次起采用，无需重启。",
            $"{step.ByName} ({step.ByUser}) has activated {step.Hash} from {Words.Moment(step.From!.Value)} on. The next sweep takes it up, without a restart."));
        terminal.Out.WriteLine(gives is null
            ? Say.In("此前没有启用任何版本，使用的是规则目录文件。", "No version was active before; the catalogue's file was used.")
            : Say.In(
                $"它取代 {gives.Hash}（{gives.ByName} 启用，自 {Words.Moment(gives.From!.Value)} 起）。",
                $"It takes the place of {gives.Hash}, activated by {gives.ByName} from {Words.Moment(gives.From!.Value)} on."));
    }

    /// <summary>Which version, who, from when.</summary>
    internal sealed class Settings : RulesVersionSettings
    {
        [CommandOption("--from <MOMENT>")]
        [Says("自何时起（北京时间），如 2026-03-01 或 2026-03-01T08:00；默认现在", "from when, in the centre's time, such as 2026-03-01 or 2026-03-01T08:00; by default now")]
        public string? From { get; init; }
    }
}

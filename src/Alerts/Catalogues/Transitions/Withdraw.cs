using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>A version will not be used. An activation whose moment has not come yet falls away with it.</summary>
public static class Withdraw
{
    /// <summary>Gives the step.</summary>
    /// <param name="ledger">Everything done before.</param>
    /// <param name="hash">The version's whole hash.</param>
    /// <param name="acting">Who, and why: the note must not be blank.</param>
    /// <exception cref="BadInputException">The version is active, or withdrawn already, or the note is blank.</exception>
    public static VersionStep Apply(CatalogueLedger ledger, string hash, Acting acting)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(acting);
        return ledger.StateOf(hash, acting.At) switch
        {
            VersionState.Active => throw Refusal.Of(
                hash, new("这个版本正在使用。", "This version is active."), new("先启用另一个版本，再撤回它。", "Activate another version first.")),
            VersionState.Withdrawn => throw Refusal.Of(
                hash, new($"这个版本已由 {ledger.Of(hash)[^1].ByName} 撤回。", $"{ledger.Of(hash)[^1].ByName} has withdrawn this version."),
                new("无需再撤回。", "Nothing needs to be done.")),
            _ => acting.Step(VersionStepKind.Withdrawn, hash, StepNote.Required(acting.Note)),
        };
    }
}

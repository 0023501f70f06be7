using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>An approved version is to be active from a moment on, in the place of whichever is active then.</summary>
public static class Activate
{
    /// <summary>Gives the step.</summary>
    /// <param name="ledger">Everything done before.</param>
    /// <param name="hash">The version's whole hash.</param>
    /// <param name="acting">Who; the note must not be blank where the version was active before, since that goes back.</param>
    /// <param name="from">From when; null for now. Never in the past: alerts of then name the version that found them.</param>
    /// <exception cref="BadInputException">The version is not approved, is active or planned for the moment already, the moment is past, or a roll-back gives no reason.</exception>
    public static VersionStep Apply(CatalogueLedger ledger, string hash, Acting acting, DateTimeOffset? from)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(acting);
        var start = from ?? acting.At;
        if (start < acting.At)
            throw Refusal.Of("--from", new("生效时间已过。", "The moment is past."), new("不写 --from 即为现在，或写将来的时间。", "Leave --from out for now, or give a moment to come."));
        RefuseUnapproved(ledger, hash, acting.At);
        if (ledger.ActivationAt(start) is { } holds && holds.Hash == hash)
            throw Refusal.Of(
                hash, new($"这个版本届时已由 {holds.ByName} 启用。", $"{holds.ByName} has activated this version for then already."),
                new("无需再启用。", "Nothing needs to be done."));
        var note = ledger.WasActiveBefore(hash, acting.At) ? StepNote.Required(acting.Note) : StepNote.Optional(acting.Note);
        return acting.Step(VersionStepKind.Activated, hash, note) with { From = start };
    }

    private static void RefuseUnapproved(CatalogueLedger ledger, string hash, DateTimeOffset at)
    {
        switch (ledger.StateOf(hash, at))
        {
            case VersionState.Draft:
                throw Refusal.Of(hash, new("这个版本尚未审批。", "This version is not approved."), new("先请另一个人 rules approve。", "Have a second person approve it first."));
            case VersionState.Withdrawn:
                throw Refusal.Of(
                    hash, new($"这个版本已由 {ledger.Of(hash)[^1].ByName} 撤回。", $"{ledger.Of(hash)[^1].ByName} has withdrawn this version."),
                    new("如仍要使用，请重新提出并审批。", "Propose it anew and have it approved."));
        }
    }
}

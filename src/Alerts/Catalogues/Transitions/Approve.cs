using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>A second person agrees to a draft.</summary>
public static class Approve
{
    /// <summary>Gives the step.</summary>
    /// <param name="ledger">Everything done before.</param>
    /// <param name="hash">The version's whole hash.</param>
    /// <param name="acting">Who; never the account that proposed it, however its name is typed.</param>
    /// <exception cref="BadInputException">The version is no draft any more, or the proposer wants to approve it.</exception>
    public static VersionStep Apply(CatalogueLedger ledger, string hash, Acting acting)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(acting);
        if (ledger.StateOf(hash, acting.At) != VersionState.Draft)
            throw NoDraft(ledger.Of(hash)[^1]);
        if (ledger.ProposalOf(hash).ById == acting.By.AccountId)
            throw Refusal.Of(
                hash, new($"{acting.By.DisplayName} 就是提出人。", $"{acting.By.DisplayName} has proposed this version."),
                new("请另一个人用自己的账户审批。", "Have a second person approve it, under an account of their own."));
        return acting.Step(VersionStepKind.Approved, hash, StepNote.Optional(acting.Note));
    }

    private static BadInputException NoDraft(VersionStep last) => Refusal.Of(
        last.Hash, Said(last), last.Kind == VersionStepKind.Withdrawn
            ? new("如仍要使用，请重新提出。", "Propose it anew if it is to be used after all.")
            : new("无需再审批；用 custodywatch rules history 查看。", "It needs no further approval; see 'custodywatch rules history'."));

    private static Bilingual Said(VersionStep last) => last.Kind == VersionStepKind.Withdrawn
        ? new($"这个版本已由 {last.ByName} 撤回。", $"{last.ByName} has withdrawn this version.")
        : new($"这个版本已审批；最后一步由 {last.ByName} 完成。", $"This version is approved already; {last.ByName} took the last step.");
}

using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>Somebody puts a text forward, with a note. One that was withdrawn may be proposed anew, and needs a second person anew.</summary>
public static class Propose
{
    /// <summary>Gives the step.</summary>
    /// <param name="ledger">Everything done before.</param>
    /// <param name="document">The text. Whether its examples hold, the caller has made sure of.</param>
    /// <param name="acting">Who, and why: the note must not be blank.</param>
    /// <exception cref="BadInputException">The text has problems, is there already, or the note is blank.</exception>
    public static VersionStep Apply(CatalogueLedger ledger, CatalogueDocument document, Acting acting)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(acting);
        if (document.Problems is [var first, ..])
            throw Refusal.Of($"{first.Where}  {first.Id}", first.What, first.Fix);
        if (ledger.Versions.Contains(document.Hash) && ledger.StateOf(document.Hash, acting.At) != VersionState.Withdrawn)
            throw Known(ledger.ProposalOf(document.Hash));
        return acting.Step(VersionStepKind.Proposed, document.Hash, StepNote.Required(acting.Note));
    }

    private static BadInputException Known(VersionStep proposal) => Refusal.Of(
        proposal.Hash,
        new($"这份文本已由 {proposal.ByName}（{proposal.ByUser}）提出，一字不差。", $"This very text has been proposed already, by {proposal.ByName} ({proposal.ByUser})."),
        new("用 custodywatch rules history 查看它现在的状态。", "'custodywatch rules history' tells where it stands."));
}

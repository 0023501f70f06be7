using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Not approved by anybody, but taken off thirty days ago: the look-back reaches twenty-nine.</summary>
internal sealed class ClosedAMonthAgo() : RestraintDecoy("decoy-restraint-closed-a-month-ago", "not approved, but off for thirty days")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var removedAt = dice.At(asOf.AddDays(-30), 9, 17);
        PutOn(person, removedAt.AddHours(-20), removedAt)
            .With("approved_by", RestraintApprovers.None)
            .With("approved_at", (DateTime?)null);
    }
}

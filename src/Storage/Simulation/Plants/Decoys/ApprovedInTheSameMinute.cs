using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Approved some seconds after the act, in the same minute.</summary>
internal sealed class ApprovedInTheSameMinute() : RestraintDecoy("decoy-restraint-approved-in-the-same-minute", "approved in the minute of the act")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedAt = dice.At(asOf.AddDays(-5), 9, 17).AddSeconds(8);
        PutOn(person, appliedAt, appliedAt.AddHours(30)).With("approved_at", appliedAt.AddSeconds(45));
    }
}

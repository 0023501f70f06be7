using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>An emergency, approved within two hours.</summary>
internal sealed class EmergencyApprovedInTime() : RestraintDecoy("decoy-restraint-emergency-approved", "an emergency, approved within two hours")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedAt = dice.At(asOf.AddDays(-6), 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(30))
            .With("emergency", true)
            .With("approved_at", appliedAt.AddMinutes(110));
    }
}

using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>An emergency an hour before the day ends: the two hours have not run out.</summary>
internal sealed class EmergencyOfTheLastHour() : RestraintDecoy("decoy-restraint-emergency-of-the-last-hour", "an emergency an hour before the day ends, still to be approved")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        PutOn(person, asOf.ToDateTime(new TimeOnly(23, 0)), null)
            .With("emergency", true)
            .With("approved_by", (string?)null)
            .With("approved_at", (DateTime?)null);
    }
}

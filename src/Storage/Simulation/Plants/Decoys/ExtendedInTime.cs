using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Extended on the last lawful day, until some day next week.</summary>
internal sealed class ExtendedInTime() : RestraintDecoy("decoy-restraint-extended", "extended on the fifteenth day, until next week")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(17, 22));
        PutOn(person, dice.At(appliedOn, 9, 17), null)
            .With("extension_approved_at", dice.At(appliedOn.AddDays(15), 9, 17))
            .With("extension_until_at", asOf.AddDays(6).ToDateTime(new TimeOnly(23, 59, 59)));
    }
}

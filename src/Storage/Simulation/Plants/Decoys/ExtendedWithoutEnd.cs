using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Extended in time, and the extension names no end.</summary>
internal sealed class ExtendedWithoutEnd() : RestraintDecoy("decoy-restraint-extended-without-end", "extended without an end")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(17, 22));
        PutOn(person, dice.At(appliedOn, 9, 17), null).With("extension_approved_at", dice.At(appliedOn.AddDays(12), 9, 17));
    }
}

using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>On for exactly fifteen days, the first not counted: the last lawful day is today.</summary>
internal sealed class OnForFifteenDays() : RestraintDecoy("decoy-restraint-on-for-fifteen-days", "on for exactly fifteen days")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        PutOn(person, dice.At(asOf.AddDays(-15), 9, 17), null);
    }
}

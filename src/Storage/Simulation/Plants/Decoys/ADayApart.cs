using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Two uses with thirty hours between them, each of less than fifteen days.</summary>
internal sealed class ADayApart() : RestraintDecoy("decoy-restraint-a-day-apart", "two uses with more than a day between them")
{
    protected override void Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var offAt = asOf.AddDays(-9).ToDateTime(new TimeOnly(8, 0));
        PutOn(person, dice.At(asOf.AddDays(-20), 9, 17), offAt);
        PutOn(person, offAt.AddHours(30), null);
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>On for more than fifteen days, the first not counted, without an extension.</summary>
internal sealed class TooLong() : RestraintPlant(
    "rst-03-still-on", "rst-03", Severity.High, "on for more than fifteen days without an extension")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(16, 30));
        PutOn(person, dice.At(appliedOn, 9, 17), null);
        return appliedOn.AddDays(16);
    }
}

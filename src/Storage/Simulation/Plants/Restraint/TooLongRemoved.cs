using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Taken off after twenty days; it counts for a month after that.</summary>
internal sealed class TooLongRemoved() : RestraintPlant(
    "rst-03-removed-late", "rst-03", Severity.High, "taken off after twenty days, some days ago")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(22, 45));
        PutOn(person, dice.At(appliedOn, 9, 12), dice.At(appliedOn.AddDays(20), 14, 17));
        return appliedOn.AddDays(16);
    }
}

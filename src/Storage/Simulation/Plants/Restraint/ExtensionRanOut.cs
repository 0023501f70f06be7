using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Extended in time, and still on when the extension was over.</summary>
internal sealed class ExtensionRanOut() : RestraintPlant(
    "rst-03-extension-ran-out", "rst-03", Severity.High, "extended in time, and still on after the extension")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var untilOn = asOf.AddDays(-dice.Between(1, 8));
        var appliedOn = untilOn.AddDays(-22);
        PutOn(person, dice.At(appliedOn, 9, 17), null)
            .With("extension_approved_at", dice.At(appliedOn.AddDays(13), 9, 17))
            .With("extension_until_at", untilOn.ToDateTime(new TimeOnly(23, 59, 59)));
        return untilOn.AddDays(1);
    }
}

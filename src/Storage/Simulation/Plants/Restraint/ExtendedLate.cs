using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An extension that was approved after the fifteen days were over.</summary>
internal sealed class ExtendedLate() : RestraintPlant(
    "rst-03-extended-late", "rst-03", Severity.High, "extended two days after the fifteen days were over")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(19, 24));
        PutOn(person, dice.At(appliedOn, 9, 17), null)
            .With("extension_approved_at", dice.At(appliedOn.AddDays(17), 9, 17));
        return appliedOn.AddDays(16);
    }
}

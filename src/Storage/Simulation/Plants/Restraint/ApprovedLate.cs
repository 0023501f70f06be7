using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>No emergency, and approved only after the act.</summary>
internal sealed class ApprovedLate() : RestraintPlant(
    "rst-01-approved-late", "rst-01", Severity.High, "no emergency, and approved three hours after the act")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(20)).With("approved_at", appliedAt.AddHours(3));
        return appliedOn;
    }
}

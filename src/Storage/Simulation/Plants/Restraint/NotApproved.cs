using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Restraints that nobody approved.</summary>
internal sealed class NotApproved() : RestraintPlant(
    "rst-01-not-approved", "rst-01", Severity.High, "restraints that nobody approved")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(20))
            .With("approved_by", RestraintApprovers.None)
            .With("approved_at", (DateTime?)null);
        return appliedOn;
    }
}

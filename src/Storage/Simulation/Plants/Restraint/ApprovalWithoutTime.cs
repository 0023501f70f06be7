using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An approval that says who, but not when, is none.</summary>
internal sealed class ApprovalWithoutTime() : RestraintPlant(
    "rst-01-approval-without-time", "rst-01", Severity.High, "said to be approved, but nobody says when")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(20)).With("approved_at", (DateTime?)null);
        return appliedOn;
    }
}

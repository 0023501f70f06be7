using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Approved in time, but only the head of the centre may approve.</summary>
internal sealed class ApprovedByDeputy() : RestraintPlant(
    "rst-01-approved-by-deputy", "rst-01", Severity.High, "approved in time, but by the deputy head")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(20)).With("approved_by", RestraintApprovers.Deputy);
        return appliedOn;
    }
}

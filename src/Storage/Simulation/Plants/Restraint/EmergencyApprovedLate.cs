using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An emergency, approved after two hours but within a day.</summary>
internal sealed class EmergencyApprovedLate() : RestraintPlant(
    "rst-01-emergency-approved-after-5-hours", "rst-01", Severity.Medium, "an emergency, approved after five hours")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(20))
            .With("emergency", true)
            .With("approved_at", appliedAt.AddHours(5));
        return appliedOn;
    }
}

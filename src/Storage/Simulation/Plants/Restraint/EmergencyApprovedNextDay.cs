using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An emergency, approved after more than a day.</summary>
internal sealed class EmergencyApprovedNextDay() : RestraintPlant(
    "rst-01-emergency-approved-after-30-hours", "rst-01", Severity.High, "an emergency, approved after thirty hours")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(4, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        PutOn(person, appliedAt, appliedAt.AddHours(40))
            .With("emergency", true)
            .With("approved_at", appliedAt.AddHours(30));
        return appliedOn;
    }
}

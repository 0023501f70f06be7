using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An emergency that nobody has approved for days.</summary>
internal sealed class EmergencyForgotten() : RestraintPlant(
    "rst-01-emergency-open-3-days", "rst-01", Severity.High, "an emergency three days ago that nobody has approved since")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-3);
        PutOn(person, dice.At(appliedOn, 9, 17), null)
            .With("emergency", true)
            .With("approved_by", (string?)null)
            .With("approved_at", (DateTime?)null);
        return appliedOn;
    }
}

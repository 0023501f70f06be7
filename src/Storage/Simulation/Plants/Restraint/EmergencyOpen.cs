using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>An emergency of the day itself, not approved by its end, four hours later.</summary>
internal sealed class EmergencyOpen() : RestraintPlant(
    "rst-01-emergency-open-4-hours", "rst-01", Severity.Medium, "an emergency of this evening, not approved four hours later")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        PutOn(person, asOf.ToDateTime(new TimeOnly(20, 0)), null)
            .With("emergency", true)
            .With("approved_by", (string?)null)
            .With("approved_at", (DateTime?)null);
        return asOf;
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>Somebody with an infectious disease in one cell with somebody without.</summary>
internal sealed class InfectiousWithOthers : IPlant
{
    public string Kind => "sep-05-infectious-with-others";

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var ill = facility.AdmitBorn(facility.AsOf.AddYears(-41), dice);
        var other = facility.AdmitBorn(facility.AsOf.AddYears(-33), dice);
        ill.Row.With("health_flags", HealthFlags.Infectious);
        var togetherSinceOn = Sharing.OneCell(facility, CellDesignations.Transition, other, ill, dice);
        facility.Findings.Expect(
            Kind, "sep-05", Severity.High, togetherSinceOn, $"an infectious disease, in one cell since {togetherSinceOn:yyyy-MM-dd}", ill, other);
    }
}

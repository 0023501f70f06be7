using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Co-defendants in one cell whose case is finally decided.</summary>
internal sealed class ConvictedCoDefendants() : DecoyPlant("decoy-co-defendants-convicted", "co-defendants in one cell, both serving their sentence")
{
    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var (first, second) = facility.AdmitCoDefendants(Routes.Serving, dice);
        second.Berth.Beside = first;
        return [first, second];
    }
}

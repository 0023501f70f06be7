using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Plants.Separation;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Co-defendants in one cell, with a written approval.</summary>
internal sealed class ExemptedCoDefendants() : DecoyPlant("decoy-co-defendants-exempted", "co-defendants in one cell by a written approval")
{
    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var (first, second) = facility.AdmitCoDefendants(Routes.InvestigatedOnceMore, dice);
        Sharing.SomeCell(first, second, dice);
        second.Berth.ExemptionDocumentNo = second.DocumentNo("准", second.Horizon);
        return [first, second];
    }
}

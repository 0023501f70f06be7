using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Co-defendants who shared a cell until the afternoon of the day: at its end they are apart.</summary>
internal sealed class CoDefendantsParted() : DecoyPlant("decoy-co-defendants-parted", "co-defendants who shared a cell until this afternoon")
{
    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var (first, second) = facility.AdmitCoDefendants(Routes.InvestigatedOnceMore, dice);
        second.Berth.EarlierBeside = first;
        second.Berth.FromAt = facility.AsOf.ToDateTime(new TimeOnly(15, 0));
        return [first, second];
    }
}

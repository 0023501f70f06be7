using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Plants.Separation;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Somebody who turned eighteen yesterday and moved in with an adult today.</summary>
internal sealed class AdultSinceToday() : DecoyPlant("decoy-adult-since-today", "eighteen since yesterday, moved in with an adult today")
{
    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var adult = facility.AdmitBorn(facility.AsOf.AddYears(-30).AddDays(-dice.Between(10, 300)), dice);
        var young = facility.AdmitBorn(facility.AsOf.AddDays(-1).AddYears(-18), dice);
        Sharing.OneCell(facility, CellDesignations.AdultMale, adult, young, dice);
        young.Berth.FromAt = dice.At(facility.AsOf, 9, 17);
        return [adult, young];
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>Somebody of sixteen and somebody of thirty in one cell.</summary>
internal sealed class MinorWithAdult : IPlant
{
    public string Kind => "sep-02-minor-with-adult";

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var minor = facility.AdmitBorn(facility.AsOf.AddYears(-16).AddDays(-dice.Between(10, 300)), dice);
        var adult = facility.AdmitBorn(facility.AsOf.AddYears(-30).AddDays(-dice.Between(10, 300)), dice);
        var togetherSinceOn = Sharing.OneCell(facility, CellDesignations.Transition, minor, adult, dice);
        facility.Findings.Expect(
            Kind, "sep-02", Severity.High, togetherSinceOn,
            $"born {minor.Profile.BirthOn:yyyy-MM-dd} and {adult.Profile.BirthOn:yyyy-MM-dd}, in one cell since {togetherSinceOn:yyyy-MM-dd}", minor, adult);
    }
}

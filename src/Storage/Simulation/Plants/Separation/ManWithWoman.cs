using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>A man and a woman in one cell.</summary>
internal sealed class ManWithWoman : IPlant
{
    public string Kind => "sep-01-man-with-woman";

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var man = facility.AdmitBorn(facility.AsOf.AddYears(-30), dice);
        var woman = facility.AdmitBorn(facility.AsOf.AddYears(-32), dice, Sexes.Female);
        var togetherSinceOn = Sharing.OneCell(facility, CellDesignations.Transition, man, woman, dice);
        facility.Findings.Expect(
            Kind, "sep-01", Severity.High, togetherSinceOn, $"a man and a woman, in one cell since {togetherSinceOn:yyyy-MM-dd}", man, woman);
    }
}

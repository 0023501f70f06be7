using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>Two minors in one cell, one of whom has turned eighteen there: nobody moved, and since the day after the birthday it is unlawful.</summary>
internal sealed class ComeOfAge : IPlant
{
    private const int BirthdayDaysAgo = 4;

    public string Kind => "sep-02-come-of-age";

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var minor = facility.AdmitBorn(facility.AsOf.AddYears(-16).AddDays(-dice.Between(10, 300)), dice);
        var adult = facility.AdmitBorn(facility.AsOf.AddYears(-18).AddDays(-BirthdayDaysAgo), dice);
        var togetherSinceOn = Sharing.OneCell(facility, CellDesignations.Juvenile, minor, adult, dice);
        var adultFromOn = adult.Profile.BirthOn.AddYears(18).AddDays(1);
        var sinceOn = togetherSinceOn > adultFromOn ? togetherSinceOn : adultFromOn;
        facility.Findings.Expect(
            Kind, "sep-02", Severity.High, sinceOn, $"in one cell with a minor since {togetherSinceOn:yyyy-MM-dd}, an adult since {adultFromOn:yyyy-MM-dd}", minor, adult);
    }
}

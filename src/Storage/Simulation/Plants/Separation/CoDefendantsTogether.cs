using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>Two co-defendants, both unconvicted, in one cell without a written approval.</summary>
internal sealed class CoDefendantsTogether : IPlant
{
    public string Kind => "sep-03-co-defendants-together";

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var (first, second) = facility.AdmitCoDefendants(Routes.InvestigatedOnceMore, dice);
        var togetherSinceOn = Sharing.SomeCell(first, second, dice);
        facility.Findings.Expect(
            Kind, "sep-03", Severity.High, togetherSinceOn,
            $"co-defendants in case {first.Case.Id}, in one cell since {togetherSinceOn:yyyy-MM-dd}", first, second);
    }
}

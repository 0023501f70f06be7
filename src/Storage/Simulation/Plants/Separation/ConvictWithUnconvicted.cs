using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>A convict whose papers have come, in one cell with somebody whose case is still open.</summary>
/// <param name="kind">Its name in the list of what was planted.</param>
/// <param name="route">How far the convict has come.</param>
/// <param name="coDefendants">Whether the two are of one case.</param>
internal sealed class ConvictWithUnconvicted(string kind, Route route, bool coDefendants) : IPlant
{
    public static readonly IReadOnlyList<IPlant> All =
    [
        new ConvictWithUnconvicted("sep-04-serving-with-unconvicted", Routes.Serving, coDefendants: false),
        new ConvictWithUnconvicted("sep-04-awaiting-transport-with-unconvicted", Routes.TransportAwaited, coDefendants: false),
        new ConvictWithUnconvicted("sep-03-one-of-two-convicted", Routes.Serving, coDefendants: true),
    ];

    public string Kind => kind;

    public int Persons => 2;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var (convict, other) = coDefendants
            ? facility.AdmitCoDefendants(route, Routes.InvestigatedOnceMore, dice)
            : (facility.AdmitQuiet(route, dice), facility.AdmitBorn(facility.AsOf.AddYears(-35), dice));
        var togetherSinceOn = Sharing.OneCell(facility, CellDesignations.AdultMale, convict, other, dice);
        var convictFromOn = convict.ExecutionPapersOn!.Value.AddDays(1);
        var sinceOn = togetherSinceOn > convictFromOn ? togetherSinceOn : convictFromOn;
        facility.Findings.Expect(
            Kind, "sep-04", Severity.High, sinceOn, $"in one cell since {togetherSinceOn:yyyy-MM-dd}, a convict to be held apart since {convictFromOn:yyyy-MM-dd}", convict, other);
        if (coDefendants)
            facility.Findings.Expect(
                Kind, "sep-03", Severity.High, togetherSinceOn, $"co-defendants in case {convict.Case.Id}, one of them not finally judged", convict, other);
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>A sentence served in the centre whose last day is near, has come, or has passed.</summary>
/// <param name="daysLeft">The days from the day of the population to the sentence's last.</param>
internal sealed class SentenceEnding(int daysLeft) : IPlant
{
    private const int WarningDays = 7;

    private static readonly Route Serving = Routes.Serving;

    public string Kind => $"release-sentence-end-{Mark}";

    private string Mark => daysLeft switch { < 0 => "overdue", 0 => "due-today", _ => "expiring" };

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var endsOn = facility.AsOf.AddDays(daysLeft);
        var route = Serving with { Last = (ServingHere)Serving.Last with { DaysLeft = daysLeft } };
        if (SentenceServed.EndingOn(endsOn, facility.AsOf, route, dice) is not { } course)
        {
            // In months of unequal length no start leads to some days; the person then has nothing special.
            facility.AdmitQuiet(Serving, dice);
            return;
        }
        var person = facility.Admit(course, dice);
        var (severity, sinceOn) = daysLeft switch
        {
            < 0 => (Severity.Critical, endsOn.AddDays(1)),
            0 => (Severity.High, endsOn),
            _ => (Severity.Medium, endsOn.AddDays(-WarningDays)),
        };
        facility.Findings.Expect(Kind, $"release-sentence-end-{Mark}", severity, sinceOn, $"the sentence's last day is {endsOn:yyyy-MM-dd}", person);
    }
}

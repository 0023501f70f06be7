using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Something due within twenty-four hours of a detention or an arrest of which nobody wrote down that it was done.</summary>
/// <param name="term">The duty, as findings name it.</param>
/// <param name="act">The milestone that is missing.</param>
/// <param name="route">How the person came there.</param>
/// <param name="daysAgo">How long ago the measure was executed: one day, and it is due today.</param>
internal sealed class DutyPlant(string term, string act, Route route, int daysAgo) : IPlant
{
    public static readonly IReadOnlyList<IPlant> All =
    [
        .. new[] { 1, 3 }.SelectMany(daysAgo => new IPlant[]
        {
            new DutyPlant("interrogate-after-detention", Milestones.InterrogatedFirst, Routes.DetainedSevenDays, daysAgo),
            new DutyPlant("family-notice-detention", Milestones.FamilyNotified, Routes.DetainedSevenDays, daysAgo),
            new DutyPlant("deliver-after-detention", Milestones.DeliveredToFacility, Routes.DetainedSevenDays, daysAgo),
            new DutyPlant("interrogate-after-arrest", Milestones.InterrogatedFirst, Routes.Investigated, daysAgo),
            new DutyPlant("family-notice-arrest", Milestones.FamilyNotified, Routes.Investigated, daysAgo),
        }),
        new DutyPlant("family-notice-detention", Milestones.FamilyNotified, Routes.DetainedForSupervision, 2),
        new DutyPlant("interrogate-after-detention", Milestones.InterrogatedFirst, Routes.DetainedByProcuratorate, 4),
    ];

    public string Kind => $"{term}-{route.AgencyKind}-{(daysAgo == 1 ? "due-today" : "overdue")}";

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitAfter(route, daysAgo, dice);
        var stage = person.Stages.Last(stage => stage.Events.Any(row => row["ground"] == act));
        stage.Forget(act);
        // Who came in late was delivered late; who came in on the day of the measure was not.
        if (act == Milestones.DeliveredToFacility)
            person.Admit(dice.At(stage.StartedOn.AddDays(1), 21, 23));
        var dueOn = stage.StartedOn.AddDays(1);
        facility.Findings.Expect(
            Kind, $"{term}-{(daysAgo == 1 ? "due-today" : "overdue")}", daysAgo == 1 ? Severity.Medium : Severity.High, daysAgo == 1 ? dueOn : dueOn.AddDays(1),
            $"no {act} since the measure of {stage.StartedOn:yyyy-MM-dd}", person);
    }
}

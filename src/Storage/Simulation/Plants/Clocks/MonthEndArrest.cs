using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Arrested on the last day of a month, and held beyond the last day of the month two months later.</summary>
internal sealed class MonthEndArrest : IPlant
{
    public string Kind => "inv-custody-month-end-overdue";

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var deadlineOn = new DateOnly(facility.AsOf.Year, facility.AsOf.Month, 1).AddDays(-1);
        var arrestedOn = new DateOnly(deadlineOn.Year, deadlineOn.Month, 1).AddMonths(-1).AddDays(-1);
        var person = facility.AdmitFrom(Routes.Investigated, arrestedOn, dice);
        facility.Findings.Expect(
            Kind, "inv-custody-overdue", Severity.Critical, deadlineOn.AddDays(1),
            $"arrested on the month's last day {arrestedOn:yyyy-MM-dd}: two months end on {deadlineOn:yyyy-MM-dd}", person);
    }
}

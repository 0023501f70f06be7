using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>A cell of a kind that the list does not have. The row is bound to nobody, so it is named by its own key.</summary>
internal sealed class UnknownCellDesignation : IPlant
{
    public string Kind => "data-unknown-cell-designation";

    public int Persons => 0;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var cell = facility.Build("quiet-room");
        facility.Findings.ExpectFault(
            Kind, "data-unknown-code", Severity.Low, cell.Id, facility.Code, cell.Row, "designation", "an empty cell of an unknown kind");
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>The current stage ends on a day that no calendar has.</summary>
internal sealed class ImpossibleEnd() : FaultPlant("data-impossible-end", "data-impossible-date", Severity.High, Routes.Reviewed)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Last.Row, "ended_on", $"{person.Horizon.Year}-02-30");
}

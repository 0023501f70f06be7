using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>The current stage does not say which organ is responsible.</summary>
internal sealed class MissingAuthority() : FaultPlant("data-missing-authority", "data-missing-value", Severity.Low, Routes.Reviewed)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Last.Row, "authority", null);
}

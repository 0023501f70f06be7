using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>A state of health that the list does not have: it may call for isolation.</summary>
internal sealed class UnknownHealthFlag() : FaultPlant("data-unknown-health-flag", "data-unknown-code", Severity.High, Routes.Investigated)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Row, "health_flags", "fever");
}

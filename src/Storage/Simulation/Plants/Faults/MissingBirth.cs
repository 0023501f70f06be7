using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>Nobody knows how old the person is.</summary>
internal sealed class MissingBirth() : FaultPlant("data-missing-birth", "data-missing-value", Severity.High, Routes.Investigated)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Row, "birth_on", null);
}

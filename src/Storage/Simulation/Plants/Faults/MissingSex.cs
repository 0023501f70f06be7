using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>Nobody says whether the person is a man or a woman.</summary>
internal sealed class MissingSex() : FaultPlant("data-missing-sex", "data-missing-value", Severity.High, Routes.Investigated)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Row, "sex", null);
}

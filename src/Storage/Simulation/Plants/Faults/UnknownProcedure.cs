using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>A procedure that the list does not have: nobody can say which limit applies.</summary>
internal sealed class UnknownProcedure() : FaultPlant("data-unknown-procedure", "data-unknown-code", Severity.High, Routes.Tried)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Last.Row, "procedure", "speedy");
}

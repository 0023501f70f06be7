using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>Nobody can read when the person came in; they are in custody all the same.</summary>
internal sealed class ImpossibleAdmission() : FaultPlant("data-impossible-admission", "data-impossible-date", Severity.High, Routes.Investigated)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Row, "admitted_at", $"{person.AdmittedAt:yyyy/MM/dd}");
}

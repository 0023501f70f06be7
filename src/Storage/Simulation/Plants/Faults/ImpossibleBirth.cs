using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>Born on a day that no calendar has.</summary>
internal sealed class ImpossibleBirth() : FaultPlant("data-impossible-birth", "data-impossible-date", Severity.High, Routes.Investigated)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Row, "birth_on", $"{person.Profile.BirthOn.Year}-13-01");
}

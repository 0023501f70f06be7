using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>An extension on a ground that the list does not have.</summary>
internal sealed class UnknownGround() : FaultPlant("data-unknown-ground", "data-unknown-code", Severity.High, Routes.InvestigatedOnceMore)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Last.Events.Single(row => row["kind"] == EventKinds.Extension), "ground", "inv-custody-ext1");
}

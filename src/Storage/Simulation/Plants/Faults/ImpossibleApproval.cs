using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>An extension was approved on a day that no calendar has.</summary>
internal sealed class ImpossibleApproval() : FaultPlant("data-impossible-approval", "data-impossible-date", Severity.High, Routes.InvestigatedOnceMore)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (person.Last.Events.Single(row => row["kind"] == EventKinds.Extension), "approved_on", $"{person.Horizon.Year}-09-31");
}

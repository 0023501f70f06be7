using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>Restraints of a kind that the list does not have, otherwise in order.</summary>
internal sealed class UnknownRestraint() : FaultPlant("data-unknown-restraint", "data-unknown-code", Severity.Low, Routes.InvestigatedTwiceMore)
{
    protected override (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice) =>
        (Restraints.Put(person, RestraintKinds.Handcuffs, RestraintReasons.Violence, dice.At(person.Horizon.AddDays(-4), 9, 12), dice.At(person.Horizon.AddDays(-3), 9, 12)),
            "kind", "iron-collar");
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>One value of one row about a person that cannot be used. The person is alone in the cell, so that nobody else is in doubt.</summary>
/// <param name="kind">Its name in the list of what was planted.</param>
/// <param name="rule">The data rule that must find it.</param>
/// <param name="severity">High where the fault can hide a deadline or a violation of separation.</param>
/// <param name="route">The person's way so far.</param>
internal abstract class FaultPlant(string kind, string rule, Severity severity, Route route) : IPlant
{
    public string Kind => kind;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(route, dice);
        facility.PutAlone(person);
        var (row, column, value) = Spoil(person, dice);
        row.With(column, value);
        person.Planted = true;
        facility.Findings.ExpectFault(kind, rule, severity, person.Id, facility.Code, row, column, value is null ? "nothing stands there" : $"'{value}' stands there");
    }

    /// <summary>Which value of which row is to be replaced by what.</summary>
    protected abstract (RowDraft Row, string Column, string? Value) Spoil(PersonDraft person, Dice dice);
}

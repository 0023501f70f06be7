using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Faults;

/// <summary>A person's row of which hardly anything can be read: the person must not vanish.</summary>
internal sealed class DamagedPerson : IPlant
{
    public string Kind => "data-damaged-person";

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(Routes.Reviewed, dice);
        facility.PutAlone(person);
        person.Planted = true;
        Damage(person, "name", null, "data-missing-value", Severity.Low);
        Damage(person, "sex", "?", "data-unknown-code", Severity.High);
        Damage(person, "birth_on", "????-??-??", "data-impossible-date", Severity.High);
        Damage(person, "health_flags", "#REF!", "data-unknown-code", Severity.High);
    }

    private void Damage(PersonDraft person, string column, string? value, string rule, Severity severity)
    {
        person.Row.With(column, value);
        person.Facility.Findings.ExpectFault(
            Kind, rule, severity, person.Id, person.Facility.Code, person.Row, column, $"one of several values of the row that cannot be read: '{value}'");
    }
}

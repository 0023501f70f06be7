using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Somebody under restraints that break one rule.</summary>
internal abstract class RestraintPlant(string kind, string rule, Severity severity, string note) : IPlant
{
    public string Kind => kind;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(Routes.InvestigatedTwiceMore, dice);
        facility.Findings.Expect(kind, rule, severity, Restrain(person, facility.AsOf, dice), note, person);
    }

    /// <summary>Puts the restraints on.</summary>
    /// <returns>The first day of the violation.</returns>
    protected abstract DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice);

    /// <summary>Leg irons for a danger of violence, approved in advance.</summary>
    protected static RowDraft PutOn(PersonDraft person, DateTime appliedAt, DateTime? removedAt) =>
        Restraints.Put(person, RestraintKinds.LegIrons, RestraintReasons.Violence, appliedAt, removedAt);
}

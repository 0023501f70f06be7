using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Somebody under restraints that are lawful by a hair.</summary>
internal abstract class RestraintDecoy(string kind, string note) : DecoyPlant(kind, note)
{
    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(Routes.InvestigatedTwiceMore, dice);
        Restrain(person, facility.AsOf, dice);
        return [person];
    }

    protected abstract void Restrain(PersonDraft person, DateOnly asOf, Dice dice);

    /// <summary>Handcuffs for a danger of escape, approved in advance.</summary>
    protected static RowDraft PutOn(PersonDraft person, DateTime appliedAt, DateTime? removedAt) =>
        Restraints.Put(person, RestraintKinds.Handcuffs, RestraintReasons.EscapeRisk, appliedAt, removedAt);
}

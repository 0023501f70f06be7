using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Incidents that were found and reported at once, and the injuries they left.</summary>
internal static class Incidents
{
    private const int PersonsForOne = 150;

    public static void Spread(FacilityDraft facility, Dice dice)
    {
        var present = facility.Persons.Where(person => person.InCustody && !person.Planted && person.Course.TakenOn < facility.AsOf.AddDays(-10)).ToList();
        for (var number = 1; number <= present.Count / PersonsForOne; number++)
            Fight(facility, number, dice.Pick(present), dice.Pick(present), dice);
    }

    private static void Fight(FacilityDraft facility, int number, PersonDraft actor, PersonDraft victim, Dice dice)
    {
        if (actor == victim)
            return;
        var occurredAt = dice.At(facility.AsOf.AddDays(-dice.Between(1, 9)), 7, 21);
        var id = $"I{facility.Code}{number:D4}";
        facility.Add(new RowDraft(SourceContract.Incident)
            .With("incident_id", id)
            .With("facility_code", facility.Code)
            .With("kind", IncidentKinds.Fight)
            .With("occurred_at", occurredAt)
            .With("found_at", occurredAt.AddMinutes(2))
            .With("reported_at", occurredAt.AddMinutes(dice.Between(10, 50)))
            .With("summary", "监室内因琐事发生争执打斗，值班民警当场制止"));
        facility.Add(Part(id, actor, IncidentParts.Actor));
        facility.Add(Part(id, victim, IncidentParts.Victim));
        victim.Add(Injury(victim, occurredAt));
    }

    private static RowDraft Part(string incidentId, PersonDraft person, string part) => new RowDraft(SourceContract.IncidentPerson)
        .With("incident_id", incidentId)
        .With("person_id", person.Id)
        .With("part", part);

    private static RowDraft Injury(PersonDraft victim, DateTime occurredAt) => new RowDraft(SourceContract.Casualty)
        .With("casualty_id", victim.NextKey("d"))
        .With("person_id", victim.Id)
        .With("kind", CasualtyKinds.Injury)
        .With("occurred_at", occurredAt)
        .With("procuratorate_notified_at", occurredAt.AddMinutes(30))
        .With("family_notified_at", occurredAt.AddMinutes(70))
        .With("inspection_report_at", occurredAt.AddHours(3))
        .With("cause", "软组织挫伤");
}

using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Proposals to serve outside the centre, made public, copied to the procuratorate, refused in time and long closed.</summary>
internal static class Changes
{
    private const int ClosedDaysAgo = 45;
    private const int ProcedureDays = 24;

    public static void Spread(FacilityDraft facility, Dice dice)
    {
        foreach (var person in facility.Persons.Where(person => person.Course.Departure == ReleaseReasons.SentenceServed))
        {
            var proposedOn = person.ExecutionPapersOn!.Value.AddDays(1);
            var closedOn = proposedOn.AddDays(ProcedureDays);
            if (closedOn <= person.Horizon && closedOn <= facility.AsOf.AddDays(-ClosedDaysAgo) && dice.Chance(30))
                person.Add(Refused(person, proposedOn));
        }
    }

    private static RowDraft Refused(PersonDraft person, DateOnly proposedOn) => new RowDraft(SourceContract.SentenceChange)
        .With("change_id", person.NextKey("g"))
        .With("person_id", person.Id)
        .With("kind", SentenceChangeKinds.TemporaryOutside)
        .With("proposed_on", proposedOn)
        .With("procuratorate_copied_on", proposedOn)
        .With("publicised_from_on", proposedOn.AddDays(1))
        .With("publicised_to_on", proposedOn.AddDays(7))
        .With("submitted_on", proposedOn.AddDays(8))
        .With("decided_on", proposedOn.AddDays(20))
        .With("decision", Decisions.Refused)
        .With("decision_served_on", proposedOn.AddDays(ProcedureDays - 1))
        .With("outside_reason", OutsideReasons.SevereIllness);
}

using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>Solitary confinement as it should be: approved by the head of the centre beforehand, with a reason.</summary>
internal static class Confinements
{
    public static RowDraft Put(PersonDraft person, string reason, DateTime fromAt, DateTime? toAt) =>
        person.Add(new RowDraft(SourceContract.Confinement)
            .With("confinement_id", person.NextKey("k"))
            .With("person_id", person.Id)
            .With("from_at", fromAt)
            .With("to_at", toAt)
            .With("approved_by", RestraintApprovers.FacilityHead)
            .With("approved_at", fromAt.AddHours(-1))
            .With("reason", reason));
}

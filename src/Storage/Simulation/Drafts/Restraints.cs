using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>Restraints as they should be: approved by the head of the centre before they are put on.</summary>
internal static class Restraints
{
    private const int ApprovedMinutesBefore = 25;

    public static RowDraft Put(PersonDraft person, string kind, string reason, DateTime appliedAt, DateTime? removedAt) =>
        person.Add(new RowDraft(SourceContract.RestraintUse)
            .With("restraint_id", person.NextKey("r"))
            .With("person_id", person.Id)
            .With("kind", kind)
            .With("applied_at", appliedAt)
            .With("removed_at", removedAt)
            .With("reason", reason)
            .With("emergency", false)
            .With("approved_by", RestraintApprovers.FacilityHead)
            .With("approved_at", appliedAt.AddMinutes(-ApprovedMinutesBefore))
            .With("behind_back", false));
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>Who was in which cell from when to when.</summary>
internal static class CellAssignments
{
    public static RowDraft Row(PersonDraft person, int number, CellDraft cell, DateTime fromAt, DateTime? toAt) =>
        new RowDraft(SourceContract.CellAssignment)
            .With("assignment_id", $"{person.Id}-c{number}")
            .With("person_id", person.Id)
            .With("cell_id", cell.Id)
            .With("from_at", fromAt)
            .With("to_at", toAt);
}

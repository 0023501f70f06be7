namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>cell_assignment</c> (监室安排) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record CellAssignment : Fact
{
    public override string RowKey => AssignmentId;

    public string AssignmentId { get; init; } = "";
    public string? PersonId { get; init; }
    public string? CellId { get; init; }
    public DateTime? FromAt { get; init; }
    public DateTime? ToAt { get; init; }
    public string? ExemptionDocumentNo { get; init; }
    public string? ExemptionReason { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static CellAssignment Read(FactReader row) => new()
    {
        AssignmentId = row.Text("assignment_id") ?? "",
        PersonId = row.Text("person_id"),
        CellId = row.Text("cell_id"),
        FromAt = row.DateTime("from_at"),
        ToAt = row.DateTime("to_at"),
        ExemptionDocumentNo = row.Text("exemption_document_no"),
        ExemptionReason = row.Text("exemption_reason"),
        Unreadable = row.Unreadable,
    };
}

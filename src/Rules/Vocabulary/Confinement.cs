namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>confinement</c> (禁闭) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Confinement : Fact
{
    public override string RowKey => ConfinementId;

    public string ConfinementId { get; init; } = "";
    public string? PersonId { get; init; }
    public DateTime? FromAt { get; init; }
    public DateTime? ToAt { get; init; }
    public string? ApprovedBy { get; init; }
    public DateTime? ApprovedAt { get; init; }
    public string? Reason { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Confinement Read(FactReader row) => new()
    {
        ConfinementId = row.Text("confinement_id") ?? "",
        PersonId = row.Text("person_id"),
        FromAt = row.DateTime("from_at"),
        ToAt = row.DateTime("to_at"),
        ApprovedBy = row.Code("approved_by"),
        ApprovedAt = row.DateTime("approved_at"),
        Reason = row.Text("reason"),
        Unreadable = row.Unreadable,
    };
}

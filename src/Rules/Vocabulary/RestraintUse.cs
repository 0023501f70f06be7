namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>restraint_use</c> (戒具使用) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record RestraintUse : Fact
{
    public override string RowKey => RestraintId;

    public string RestraintId { get; init; } = "";
    public string? PersonId { get; init; }
    public string? Kind { get; init; }
    public DateTime? AppliedAt { get; init; }
    public DateTime? RemovedAt { get; init; }
    public string? Reason { get; init; }
    public bool? Emergency { get; init; }
    public string? ApprovedBy { get; init; }
    public DateTime? ApprovedAt { get; init; }
    public DateTime? ExtensionApprovedAt { get; init; }
    public DateTime? ExtensionUntilAt { get; init; }
    public bool? BehindBack { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static RestraintUse Read(FactReader row) => new()
    {
        RestraintId = row.Text("restraint_id") ?? "",
        PersonId = row.Text("person_id"),
        Kind = row.Code("kind"),
        AppliedAt = row.DateTime("applied_at"),
        RemovedAt = row.DateTime("removed_at"),
        Reason = row.Code("reason"),
        Emergency = row.Bit("emergency"),
        ApprovedBy = row.Code("approved_by"),
        ApprovedAt = row.DateTime("approved_at"),
        ExtensionApprovedAt = row.DateTime("extension_approved_at"),
        ExtensionUntilAt = row.DateTime("extension_until_at"),
        BehindBack = row.Bit("behind_back"),
        Unreadable = row.Unreadable,
    };
}

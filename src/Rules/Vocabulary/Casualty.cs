namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>casualty</c> (伤亡) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Casualty : Fact
{
    public override string RowKey => CasualtyId;

    public string CasualtyId { get; init; } = "";
    public string? PersonId { get; init; }
    public string? Kind { get; init; }
    public bool? Natural { get; init; }
    public DateTime? OccurredAt { get; init; }
    public DateTime? ProcuratorateNotifiedAt { get; init; }
    public DateTime? FamilyNotifiedAt { get; init; }
    public DateTime? AutopsyDecidedAt { get; init; }
    public DateTime? InspectionReportAt { get; init; }
    public string? Cause { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Casualty Read(FactReader row) => new()
    {
        CasualtyId = row.Text("casualty_id") ?? "",
        PersonId = row.Text("person_id"),
        Kind = row.Code("kind"),
        Natural = row.Bit("natural"),
        OccurredAt = row.DateTime("occurred_at"),
        ProcuratorateNotifiedAt = row.DateTime("procuratorate_notified_at"),
        FamilyNotifiedAt = row.DateTime("family_notified_at"),
        AutopsyDecidedAt = row.DateTime("autopsy_decided_at"),
        InspectionReportAt = row.DateTime("inspection_report_at"),
        Cause = row.Text("cause"),
        Unreadable = row.Unreadable,
    };
}

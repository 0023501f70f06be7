namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>incident</c> (事故) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Incident : Fact
{
    public override string RowKey => IncidentId;

    public string IncidentId { get; init; } = "";
    public string? FacilityCode { get; init; }
    public string? Kind { get; init; }
    public DateTime? OccurredAt { get; init; }
    public DateTime? FoundAt { get; init; }
    public DateTime? ReportedAt { get; init; }
    public string? Summary { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Incident Read(FactReader row) => new()
    {
        IncidentId = row.Text("incident_id") ?? "",
        FacilityCode = row.Text("facility_code"),
        Kind = row.Code("kind"),
        OccurredAt = row.DateTime("occurred_at"),
        FoundAt = row.DateTime("found_at"),
        ReportedAt = row.DateTime("reported_at"),
        Summary = row.Text("summary"),
        Unreadable = row.Unreadable,
    };
}

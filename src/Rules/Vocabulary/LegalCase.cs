namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>legal_case</c> (案件) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record LegalCase : Fact
{
    public override string RowKey => CaseId;

    public string CaseId { get; init; } = "";
    public string? Title { get; init; }
    public string? Cause { get; init; }
    public string? HandlingAgency { get; init; }
    public string? AgencyKind { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static LegalCase Read(FactReader row) => new()
    {
        CaseId = row.Text("case_id") ?? "",
        Title = row.Text("title"),
        Cause = row.Text("cause"),
        HandlingAgency = row.Text("handling_agency"),
        AgencyKind = row.Code("agency_kind"),
        Unreadable = row.Unreadable,
    };
}

using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>A row of <c>alert</c>.</summary>
internal sealed class AlertRow
{
    public string AlertId { get; init; } = "";
    public int Version { get; init; }
    public string State { get; init; } = "";
    public string FacilityCode { get; init; } = "";
    public string? FacilityName { get; init; }
    public string? OfficeCode { get; init; }
    public string RuleId { get; init; } = "";
    public int Severity { get; init; }
    public string FindingKey { get; init; } = "";
    public DateOnly? Since { get; init; }
    public DateOnly? DeadlineOn { get; init; }
    public string Finding { get; init; } = "";
    public string Catalogue { get; init; } = "";
    public DateTimeOffset RaisedAt { get; init; }
    public DateOnly LastFoundOn { get; init; }
    public DateTimeOffset? ResolvedAt { get; init; }
    public string? PreviousAlertId { get; init; }
    public string? AcknowledgedBy { get; init; }
    public string? AcknowledgedById { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; init; }
    public string? AcknowledgedNote { get; init; }

    public static AlertRow Of(Alert alert) => new()
    {
        AlertId = alert.AlertId,
        Version = alert.Version,
        State = AlertStates.Id(alert.State),
        FacilityCode = alert.Finding.FacilityCode,
        FacilityName = alert.FacilityName,
        OfficeCode = alert.OfficeCode,
        RuleId = alert.Finding.Rule,
        Severity = (int)alert.Finding.Severity,
        FindingKey = alert.Finding.Key,
        Since = alert.Finding.Since,
        DeadlineOn = alert.Finding.DeadlineOn,
        Finding = FindingText.Write(alert.Finding),
        Catalogue = alert.Catalogue,
        RaisedAt = alert.RaisedAt,
        LastFoundOn = alert.LastFoundOn,
        ResolvedAt = alert.ResolvedAt,
        PreviousAlertId = alert.PreviousAlertId,
        AcknowledgedBy = alert.AcknowledgedBy,
        AcknowledgedById = alert.AcknowledgedById,
        AcknowledgedAt = alert.AcknowledgedAt,
        AcknowledgedNote = alert.AcknowledgedNote,
    };

    public Alert ToAlert(IReadOnlyList<AlertSubject> subjects) => new()
    {
        AlertId = AlertId,
        Version = Version,
        State = AlertStates.Parse(State),
        Finding = FindingText.Read(Finding),
        Subjects = subjects,
        FacilityName = FacilityName,
        OfficeCode = OfficeCode,
        Catalogue = Catalogue,
        RaisedAt = RaisedAt,
        LastFoundOn = LastFoundOn,
        ResolvedAt = ResolvedAt,
        PreviousAlertId = PreviousAlertId,
        AcknowledgedBy = AcknowledgedBy,
        AcknowledgedById = AcknowledgedById,
        AcknowledgedAt = AcknowledgedAt,
        AcknowledgedNote = AcknowledgedNote,
    };
}

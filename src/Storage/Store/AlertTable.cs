using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>The statements on <c>alert</c>, <c>alert_subject</c> and <c>alert_event</c> that several parts of the store need.</summary>
internal static class AlertTable
{
    private const string Insert = """
        INSERT INTO alert (
          alert_id, version, state, facility_code, facility_name, office_code, rule_id, severity, finding_key, since, deadline_on,
          finding, catalogue, raised_at, last_found_on, resolved_at, previous_alert_id,
          acknowledged_by, acknowledged_by_id, acknowledged_at, acknowledged_note)
        VALUES (
          @AlertId, @Version, @State, @FacilityCode, @FacilityName, @OfficeCode, @RuleId, @Severity, @FindingKey, @Since, @DeadlineOn,
          @Finding, @Catalogue, @RaisedAt, @LastFoundOn, @ResolvedAt, @PreviousAlertId,
          @AcknowledgedBy, @AcknowledgedById, @AcknowledgedAt, @AcknowledgedNote)
        """;

    private const string Update = """
        UPDATE alert SET
          version = @Version, state = @State, facility_name = @FacilityName, office_code = @OfficeCode, severity = @Severity,
          since = @Since, deadline_on = @DeadlineOn, finding = @Finding, catalogue = @Catalogue,
          last_found_on = @LastFoundOn, resolved_at = @ResolvedAt,
          acknowledged_by = @AcknowledgedBy, acknowledged_by_id = @AcknowledgedById,
          acknowledged_at = @AcknowledgedAt, acknowledged_note = @AcknowledgedNote
        WHERE alert_id = @AlertId
        """;

    public static async Task InsertAsync(StoreSession session, IReadOnlyList<Alert> alerts)
    {
        await session.ExecuteAsync(Insert, alerts.Select(AlertRow.Of));
        await InsertSubjectsAsync(session, alerts);
    }

    public static async Task UpdateAsync(StoreSession session, IReadOnlyList<Alert> alerts)
    {
        await session.ExecuteAsync(Update, alerts.Select(AlertRow.Of));
        await session.ExecuteAsync("DELETE FROM alert_subject WHERE alert_id = @AlertId", alerts.Select(alert => new { alert.AlertId }));
        await InsertSubjectsAsync(session, alerts);
    }

    public static Task InsertEventsAsync(StoreSession session, IEnumerable<AlertEntry> entries) => session.ExecuteAsync(
        "INSERT INTO alert_event (alert_id, at, kind, by_name, note, note_en) VALUES (@AlertId, @At, @Kind, @By, @Note, @NoteEn)",
        entries.Select(entry => new { entry.AlertId, entry.Event.At, entry.Event.Kind, entry.Event.By, entry.Event.Note, entry.Event.NoteEn }));

    /// <summary>Adds the subjects to rows, in the rows' order.</summary>
    public static async Task<IReadOnlyList<Alert>> WithSubjectsAsync(StoreSession session, IReadOnlyList<AlertRow> rows)
    {
        var subjects = await session.QueryInAsync<SubjectRow>(
            "SELECT alert_id, subject_id, name FROM alert_subject WHERE alert_id IN @ids ORDER BY alert_id, position",
            rows.Select(row => row.AlertId), ids => new { ids });
        var byAlert = subjects.ToLookup(row => row.AlertId, row => new AlertSubject(row.SubjectId, row.Name));
        return [.. rows.Select(row => row.ToAlert([.. byAlert[row.AlertId]]))];
    }

    private static async Task InsertSubjectsAsync(StoreSession session, IReadOnlyList<Alert> alerts) => await session.ExecuteAsync(
        "INSERT INTO alert_subject (alert_id, position, subject_id, name) VALUES (@AlertId, @position, @Id, @Name)",
        alerts.SelectMany(alert => alert.Subjects.Select((subject, position) => new { alert.AlertId, position, subject.Id, subject.Name })));

    private sealed class SubjectRow
    {
        public string AlertId { get; init; } = "";
        public string SubjectId { get; init; } = "";
        public string? Name { get; init; }
    }
}

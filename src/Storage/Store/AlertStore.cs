using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Transitions;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store;

/// <summary>The alerts in the own store, as officers and prosecutors see and change them.</summary>
public sealed class AlertStore(StoreConnection store) : IAlertStore
{
    private const int LargestPage = 500;

    private const string WorstFirst = """
        ORDER BY severity DESC,
          CASE WHEN deadline_on IS NULL THEN 1 ELSE 0 END, deadline_on,
          CASE WHEN since IS NULL THEN 1 ELSE 0 END, since,
          alert_id
        """;

    public Task<QueuePage> QueueAsync(QueueQuery query, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(query);
        var size = Math.Clamp(query.PageSize, 1, LargestPage);
        var values = QueueFilter.Values(query, (Math.Max(query.Page, 1) - 1L) * size, size);
        var condition = QueueFilter.Condition(query);
        return store.ReadAsync(async session => new QueuePage(
            await PageAsync(session, condition, values),
            await session.FirstOrDefaultAsync<int>($"SELECT COUNT(*) FROM alert WHERE {condition}", values),
            await BySeverityAsync(session, values))
        {
            ByRule = await ByRuleAsync(session, values),
        }, ct);
    }

    public Task<Alert?> FindAsync(string alertId, Reach reach, CancellationToken ct) =>
        store.ReadAsync(session => FindAsync(session, alertId, reach), ct);

    public Task<IReadOnlyList<AlertEvent>> HistoryAsync(string alertId, Reach reach, CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<AlertEvent>>(async session =>
        {
            var rows = await session.QueryAsync<EventRow>(
                $"""
                SELECT alert_event.at, alert_event.kind, alert_event.by_name, alert_event.note, alert_event.note_en
                FROM alert_event JOIN alert ON alert.alert_id = alert_event.alert_id
                WHERE alert.alert_id = @alertId AND {QueueFilter.WithinReach}
                ORDER BY alert_event.event_id
                """,
                new { alertId, reach.OfficeCode, ReachFacility = reach.FacilityCode });
            return [.. rows.Select(row => new AlertEvent(row.At, row.Kind, row.ByName, row.Note, row.NoteEn))];
        }, ct);

    public Task<Acknowledged> AcknowledgeAsync(
        string alertId, int version, Account officer, string note, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(officer);
        var kept = Acknowledge.Note(note);
        return store.WriteAsync(async session =>
        {
            if (await FindAsync(session, alertId, officer.Reach) is not { } alert)
                return Acknowledged.NotFound;
            var (outcome, after) = Acknowledge.Apply(alert, version, officer, kept, at);
            if (outcome == Acknowledged.Now)
            {
                await AlertTable.UpdateAsync(session, [after]);
                await AlertTable.InsertEventsAsync(session, [new(alertId, new(at, AlertEventKinds.Acknowledged, officer.DisplayName, kept))]);
            }

            return outcome;
        }, ct);
    }

    public Task<IReadOnlyList<FacilityState>> FacilitiesAsync(Reach reach, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reach);
        return store.ReadAsync(session => FacilityStateTable.WithinReachAsync(session, reach), ct);
    }

    private static async Task<Alert?> FindAsync(StoreSession session, string alertId, Reach reach)
    {
        var rows = await session.QueryAsync<AlertRow>(
            $"SELECT * FROM alert WHERE alert_id = @alertId AND {QueueFilter.WithinReach}",
            new { alertId, reach.OfficeCode, ReachFacility = reach.FacilityCode });
        return (await AlertTable.WithSubjectsAsync(session, rows)).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<Alert>> PageAsync(StoreSession session, string condition, object values) =>
        await AlertTable.WithSubjectsAsync(
            session,
            await session.QueryAsync<AlertRow>(
                // Sorted by a narrow index first; only the page's rows are read whole.
                $"""
                SELECT * FROM alert WHERE alert_id IN (
                  SELECT alert_id FROM alert WHERE {condition} {WorstFirst} LIMIT @count OFFSET @offset)
                {WorstFirst}
                """, values));

    private static async Task<IReadOnlyDictionary<Severity, int>> BySeverityAsync(StoreSession session, object values)
    {
        var rows = await session.QueryAsync<CountRow>(
            $"SELECT severity, COUNT(*) AS count FROM alert WHERE {QueueFilter.WithinReach} AND {QueueFilter.NotResolved} GROUP BY severity", values);
        return Enum.GetValues<Severity>().ToDictionary(
            severity => severity, severity => rows.FirstOrDefault(row => row.Severity == (int)severity)?.Count ?? 0);
    }

    // The title is the one of the newest alert: ids sort by the time they were made.
    private static async Task<IReadOnlyList<RuleCount>> ByRuleAsync(StoreSession session, object values)
    {
        var rows = await session.QueryAsync<CountRow>(
            $"""
            SELECT counted.rule_id, counted.count, newest.finding
            FROM (SELECT rule_id, COUNT(*) AS count, MAX(alert_id) AS alert_id FROM alert
                  WHERE {QueueFilter.WithinReach} AND {QueueFilter.NotResolved} GROUP BY rule_id) counted
            JOIN alert newest ON newest.alert_id = counted.alert_id
            ORDER BY counted.count DESC, counted.rule_id
            """, values);
        return [.. rows.Select(row => new RuleCount(row.RuleId, FindingText.Read(row.Finding).Title, row.Count))];
    }

    private sealed class CountRow
    {
        public int Severity { get; init; }
        public string RuleId { get; init; } = "";
        public string Finding { get; init; } = "";
        public int Count { get; init; }
    }

    private sealed class EventRow
    {
        public DateTimeOffset At { get; init; }
        public string Kind { get; init; } = "";
        public string? ByName { get; init; }
        public string? Note { get; init; }
        public string? NoteEn { get; init; }
    }
}

using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>A detention database in a file: rows that keep the contract unless a test says otherwise.</summary>
internal sealed class ASource : IDisposable
{
    public const string Facility = "330181111";

    private readonly TempFolder _folder = new();

    /// <summary>An empty source with all relations of the contract.</summary>
    public ASource()
    {
        Connection = SourceConnection.Parse(_folder.File("centre.db"));
        SourceWriter.Write(Connection, []);
    }

    public SourceConnection Connection { get; }

    /// <summary>One listed facility with its office, and one person in custody there: 张三, p1.</summary>
    public static ASource OfOnePerson() => new ASource()
        .With("office", ("office_code", "o1"), ("name", "某市检察院驻所检察室"))
        .With("facility", ("facility_code", Facility), ("office_code", "o1"), ("name", "某市看守所"))
        .WithPerson("p1");

    public ASource WithPerson(string? personId, string? facilityCode = Facility, string name = "张三", string? releasedAt = null) => With(
        "person", ("person_id", personId), ("facility_code", facilityCode), ("name", name), ("sex", "male"), ("birth_on", "1990-05-01"),
        ("identity_known", "1"), ("admitted_at", "2026-01-04T15:30:00"), ("released_at", releasedAt));

    public ASource WithStage(string stageId, string? personId, string caseId = "k1") => With(
        "case_stage", ("stage_id", stageId), ("person_id", personId), ("case_id", caseId), ("kind", "investigation"),
        ("started_on", "2026-02-09"), ("authority", "某市公安局"));

    public ASource WithEvent(string eventId, string? stageId) => With(
        "stage_event", ("event_id", eventId), ("stage_id", stageId), ("kind", "milestone"), ("ground", "arrest-executed"), ("occurred_on", "2026-02-09"));

    public ASource WithCell(string cellId, string? facilityCode = Facility) => With("cell", ("cell_id", cellId), ("facility_code", facilityCode), ("name", cellId));

    public ASource WithAssignment(string assignmentId, string? personId, string? cellId) => With(
        "cell_assignment", ("assignment_id", assignmentId), ("person_id", personId), ("cell_id", cellId), ("from_at", "2026-01-04T16:00:00"));

    public ASource WithIncident(string incidentId, string? facilityCode = Facility) => With(
        "incident", ("incident_id", incidentId), ("facility_code", facilityCode), ("kind", "fight"), ("occurred_at", "2026-01-06T09:00:00"));

    /// <summary>Adds a row of any relation; columns that are not named are null.</summary>
    public ASource With(string relation, params (string Column, string? Value)[] values)
    {
        var columns = string.Join(", ", values.Select(value => $"\"{value.Column}\""));
        var parameters = new DynamicParameters(values.Select((value, place) => KeyValuePair.Create($"v{place}", (object?)value.Value)));
        return Sql($"INSERT INTO \"{relation}\" ({columns}) VALUES ({string.Join(", ", values.Select((_, place) => $"$v{place}"))})", parameters);
    }

    /// <summary>Changes the database as its administrator might.</summary>
    public ASource Sql(string sql, object? parameters = null)
    {
        using var connection = new SqliteConnection($"Data Source={Connection.Path};Pooling=False");
        connection.Execute(sql, parameters);
        return this;
    }

    public Task<SqliteFactSource> OpenAsync() => SqliteFactSource.OpenAsync(Connection, TestContext.Current.CancellationToken);

    public async Task<FacilityFacts> LoadAsync(string facilityCode = Facility) =>
        await (await OpenAsync()).LoadAsync(facilityCode, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<string>> CodesAsync() =>
        await (await OpenAsync()).FacilityCodesAsync(TestContext.Current.CancellationToken);

    public async Task<string> FingerprintAsync(string facilityCode = Facility) =>
        await (await OpenAsync()).FingerprintAsync(facilityCode, TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();
}

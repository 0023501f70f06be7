using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>Setting an installation up from the command line, and what happens when it is set up wrongly.</summary>
public sealed class OperatorTests : IDisposable
{
    private const string Header = "person_id,facility_code,name,sex,birth_on,identity_known,admitted_at\n";

    private readonly WorkFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_csv_file_with_a_broken_line_is_refused_at_the_line_and_nothing_is_made()
    {
        Directory.CreateDirectory(_folder["csv"]);
        var file = _folder.Write("csv/person.csv", Header + "p1,900001111,张三,male,1990-05-01,1,2026-01-04T15:30:00\np2,900001111,\"李四\n");

        var outcome = await CustodyWatchProgram.RunAsync("import", _folder["csv"], "--out", _folder["centre.db"]);

        outcome.ShouldRefuse(2, $"{file}:3");
        Assert.Equal(["csv"], _folder.Files);
    }

    [Fact]
    public async Task Imported_files_can_be_checked_and_swept()
    {
        Directory.CreateDirectory(_folder["csv"]);
        _folder.Write("csv/person.csv", Header + "p1,900001111,张三,male,1990-05-01,1,2026-01-04T15:30:00\n");
        _folder.Write("csv/case_stage.csv", "stage_id,person_id,case_id,kind,started_on,authority\ns1,p1,c1,investigation,2026-01-04,某市公安局\n");
        (await CustodyWatchProgram.RunAsync("import", _folder["csv"], "--out", _folder["centre.db"])).ShouldSucceed();

        var found = (await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"], "--on", "2026-03-05", "--format", "jsonl")).ShouldSucceed();

        Assert.Contains(found.JsonLines, finding => finding.GetProperty("rule").GetString() == "inv-custody-overdue");
    }

    [Fact]
    public async Task A_source_that_lacks_a_required_column_is_broken_and_is_not_swept()
    {
        await SimulateAsync();
        await using (var source = new SqliteConnection($"Data Source={_folder["centre.db"]}"))
            await source.ExecuteAsync("ALTER TABLE case_stage RENAME COLUMN started_on TO begun_on");

        var report = await CustodyWatchProgram.RunAsync("source", "check", "--source", _folder["centre.db"], "--format", "json");
        var findings = await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"]);

        Assert.Equal(1, report.ExitCode);
        Assert.Equal("broken", report.Json.GetProperty("verdict").GetString());
        findings.ShouldRefuse(3, "case_stage.started_on", "source check");
    }

    [Fact]
    public async Task A_sweep_needs_a_store_and_a_dry_run_needs_none()
    {
        await SimulateAsync();

        var sweep = await CustodyWatchProgram.RunAsync("sweep", "--source", _folder["centre.db"], "--store", _folder["store.db"], "--on", "2026-11-24");
        var dry = await CustodyWatchProgram.RunAsync("sweep", "--source", _folder["centre.db"], "--dry-run", "--on", "2026-11-24", "--format", "json");

        sweep.ShouldRefuse(3, "store migrate", _folder["store.db"]);
        Assert.Equal("2026-11-24", dry.ShouldSucceed().Json.GetProperty("on").GetString());
        Assert.Equal(["centre.db"], _folder.Files);
    }

    [Fact]
    public async Task A_sweep_fills_the_store_and_a_second_one_raises_nothing_again()
    {
        await SimulateAsync();
        (await CustodyWatchProgram.RunAsync("store", "migrate", "--store", _folder["store.db"])).ShouldSucceed();
        var first = (await SweepAsync()).ShouldSucceed().Json;
        var alerts = await CountAsync("alert");

        (await SweepAsync()).ShouldSucceed();

        Assert.Equal(first.GetProperty("findings_by_rule").EnumerateObject().Sum(rule => rule.Value.GetInt32()), alerts);
        Assert.Equal(alerts, await CountAsync("alert"));
        (await CustodyWatchProgram.RunAsync("store", "check", "--store", _folder["store.db"])).ShouldSucceed();
    }

    [Fact]
    public async Task An_account_is_added_listed_and_disabled_and_its_password_is_nowhere()
    {
        await CustodyWatchProgram.RunAsync("store", "migrate", "--store", _folder["store.db"]);
        var password = _folder.Write("password", "correct horse battery\n");
        string[] wang = ["wang", "--store", _folder["store.db"], "--role", "prosecutor", "--office", "P90000101", "--email", "wang@example.cn", "--password-file", password];

        var added = (await CustodyWatchProgram.RunAsync(["user", "add", .. wang])).ShouldSucceed();
        (await CustodyWatchProgram.RunAsync(["user", "add", .. wang])).ShouldRefuse(2, "wang");
        (await CustodyWatchProgram.RunAsync("user", "disable", "wang", "--store", _folder["store.db"])).ShouldSucceed();
        var listed = (await CustodyWatchProgram.RunAsync("user", "list", "--store", _folder["store.db"], "--format", "json")).ShouldSucceed();

        Assert.Equal("wang", listed.Json[0].GetProperty("user_name").GetString());
        Assert.True(listed.Json[0].GetProperty("disabled").GetBoolean());
        var written = string.Concat(Directory.EnumerateFiles(_folder.Path, "store.db*").Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.Contains("wang@example.cn", written, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", added.Output + listed.Output + written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_the_configuration_does_not_have_is_answered_with_the_nearest()
    {
        var file = _folder.Write("custodywatch.json", """{ "store": "store.db", "mail": { "hots": "mail.example.cn" } }""");

        var outcome = await CustodyWatchProgram.RunAsync("run", "--config", file);

        outcome.ShouldRefuse(2, file, "mail.hots", "host");
    }

    [Fact]
    public async Task The_worker_does_not_start_where_nobody_could_be_mailed()
    {
        var file = _folder.Write("custodywatch.json", """{ "source": "centre.db", "store": "store.db" }""");

        var outcome = await CustodyWatchProgram.RunAsync("run", "--role", "worker", "--config", file);

        outcome.ShouldRefuse(2, "mail.host");
    }

    private async Task SimulateAsync() =>
        (await CustodyWatchProgram.RunAsync("simulate", "--persons", "60", "--facilities", "1", "--on", "2026-11-24", "--out", _folder["centre.db"])).ShouldSucceed();

    private Task<Outcome> SweepAsync() => CustodyWatchProgram.RunAsync(
        "sweep", "--source", _folder["centre.db"], "--store", _folder["store.db"], "--on", "2026-11-24", "--format", "json");

    private async Task<int> CountAsync(string table)
    {
        await using var store = new SqliteConnection($"Data Source={_folder["store.db"]};Mode=ReadOnly");
        return await store.ExecuteScalarAsync<int>($"SELECT count(*) FROM {table}");
    }
}

using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>Whose terms run out when, asked of a database as an operator would ask.</summary>
public sealed class ForecastTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_overdue_or_due_today_is_what_the_rules_find()
    {
        await SimulateAsync();
        var found = (await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"], "--on", "2026-11-24", "--format", "jsonl")).ShouldSucceed();

        var told = (await ForecastAsync("--days", "0", "--on", "2026-11-24")).ShouldSucceed();

        Assert.Equal(
            found.JsonLines.SelectMany(OverdueOrDue).Order(StringComparer.Ordinal),
            told.Json.GetProperty("expiring").EnumerateArray().Select(line => $"{Text(line, "person_id")} {Text(line, "term")}-{Text(line, "status")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_head_count_is_the_census_and_nothing_is_written()
    {
        await SimulateAsync();
        var census = (await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"], "--on", "2026-11-24", "--format", "json")).ShouldSucceed().Json;

        var told = (await ForecastAsync("--days", "30", "--on", "2026-11-24")).ShouldSucceed().Json;

        Assert.Equal(census.GetProperty("persons").GetInt32(), told.GetProperty("persons").GetInt32());
        Assert.Equal(census.GetProperty("facilities").GetInt32(), told.GetProperty("facilities").GetInt32());
        Assert.Equal(["centre.db"], _folder.Files);
    }

    [Fact]
    public async Task An_earlier_deadline_recorded_by_the_centre_stands_beside_the_computed_one()
    {
        // Arrested 2026-01-04: two months end on 2026-03-04 (CPL-2018 art 156); the centre has the day before. The second person has left.
        await ImportAsync();

        var told = (await ForecastAsync("--days", "14", "--on", "2026-02-20")).ShouldSucceed().Json.GetProperty("expiring").EnumerateArray().Single();
        var printed = (await ForecastAsync("--days", "14", "--on", "2026-02-20", "--format", "text")).ShouldSucceed();

        Assert.Equal(("p1", "2026-03-04", "2026-03-03"), (Text(told, "person_id"), Text(told, "deadline_on"), Text(told, "recorded_deadline_on")));
        Assert.Equal((12, "running", "2026-02-25"), (told.GetProperty("days_left").GetInt32(), Text(told, "status"), Text(told, "warn_from_on")));
        Assert.Contains(printed.Lines, line => line.Contains("2026-03-04 周三", StringComparison.Ordinal) && line.Contains("登记为 2026-03-03，较早", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_no_date_is_counted_and_named_at_the_end()
    {
        await ImportAsync("s3,p3,c3,death-penalty-review,2026-01-04,最高人民法院,");

        var printed = (await ForecastAsync("--days", "7", "--on", "2026-02-20", "--format", "text", "--lang", "en")).ShouldSucceed();
        var lines = (await ForecastAsync("--days", "14", "--on", "2026-02-20", "--format", "jsonl")).ShouldSucceed().JsonLines;

        Assert.Contains("No date can be given for 1 clocks:", printed.Output, StringComparison.Ordinal);
        Assert.Contains(printed.Lines, line => line.Contains("p3", StringComparison.Ordinal) && line.Contains("the law gives no limit", StringComparison.Ordinal));
        Assert.Equal(["p1", "p3"], lines.Select(line => Text(line, "person_id")));
        Assert.Equal("no-limit", Text(lines[1], "status"));
    }

    [Fact]
    public async Task One_facility_can_be_asked_for_alone()
    {
        await SimulateAsync();

        var told = (await ForecastAsync("--days", "30", "--on", "2026-11-24", "--facility", "900002111")).ShouldSucceed().Json;

        Assert.Equal(1, told.GetProperty("facilities").GetInt32());
        Assert.All(told.GetProperty("expiring").EnumerateArray(), line => Assert.Equal("900002111", Text(line, "facility_code")));
    }

    [Fact]
    public async Task Today_is_the_centres_day_wherever_the_machine_stands()
    {
        // Local dates of the two are never the same: they lie 25 hours apart.
        await ImportAsync();
        string[] call = ["forecast", "--source", _folder["centre.db"], "--days", "0", "--format", "json"];

        var (east, west) = (await CustodyWatchProgram.RunInAsync("Pacific/Kiritimati", call), await CustodyWatchProgram.RunInAsync("Pacific/Pago_Pago", call));

        Assert.Equal(Text(east.ShouldSucceed().Json, "on"), Text(west.ShouldSucceed().Json, "on"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("367")]
    [InlineData("ten")]
    public async Task A_number_of_days_it_does_not_look_ahead_is_refused(string days)
    {
        var outcome = await CustodyWatchProgram.RunAsync("forecast", "--source", _folder["centre.db"], "--days", days);

        outcome.ShouldRefuse(2, $"--days {days}", "0 到 366");
    }

    private static IEnumerable<string> OverdueOrDue(JsonElement finding) =>
        Text(finding, "rule") is { } rule && (rule.EndsWith("-overdue", StringComparison.Ordinal) || rule.EndsWith("-due-today", StringComparison.Ordinal))
            ? finding.GetProperty("subjects").EnumerateArray().Select(subject => $"{subject.GetString()} {rule}")
            : [];

    private static string? Text(JsonElement of, string field) => of.GetProperty(field).GetString();

    private Task<Outcome> ForecastAsync(params string[] options) =>
        CustodyWatchProgram.RunAsync(["forecast", "--source", _folder["centre.db"], .. options.Contains("--format") ? options : [.. options, "--format", "json"]]);

    private async Task SimulateAsync() => (await CustodyWatchProgram.RunAsync(
        "simulate", "--persons", "120", "--facilities", "2", "--on", "2026-11-24", "--out", _folder["centre.db"])).ShouldSucceed();

    private async Task ImportAsync(string anotherStage = "")
    {
        Directory.CreateDirectory(_folder["csv"]);
        _folder.Write("csv/person.csv", """
            person_id,facility_code,name,sex,birth_on,identity_known,admitted_at,released_at
            p1,900001111,张三,male,1990-05-01,1,2026-01-04T15:30:00,
            p2,900001111,李四,male,1990-05-01,1,2026-01-04T15:30:00,2026-02-19T09:00:00

            """ + (anotherStage.Length > 0 ? "p3,900001111,王五,male,1990-05-01,1,2026-01-04T15:30:00,\n" : ""));
        _folder.Write("csv/case_stage.csv", $"""
            stage_id,person_id,case_id,kind,started_on,authority,recorded_deadline_on
            s1,p1,c1,investigation,2026-01-04,某市公安局,2026-03-03
            s2,p2,c2,investigation,2026-01-04,某市公安局,
            {anotherStage}

            """);
        (await CustodyWatchProgram.RunAsync("import", _folder["csv"], "--out", _folder["centre.db"])).ShouldSucceed();
    }
}

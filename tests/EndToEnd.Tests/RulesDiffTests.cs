using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>What a draft of the catalogue would do to a population, asked before it is switched on.</summary>
public sealed class RulesDiffTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Custody_that_a_laxer_draft_no_longer_calls_overdue_comes_first()
    {
        // Arrested 2026-01-04: two months end on 2026-03-04 (CPL-2018 art 156), the draft's three on 2026-04-04. The centre's own paper says 2026-03-04.
        await ImportAsync();

        var told = (await DiffAsync(Shipped, Laxer(), "--on", "2026-03-10", "--format", "json")).ShouldSucceed().Json;

        var first = told.GetProperty("differences")[0];
        Assert.Equal(("p1", "900001111", "P900001", true), (first.GetProperty("subjects")[0].GetString(), Text(first, "facility_code"), Text(first, "office_code"), first.GetProperty("unlawful_detention").GetBoolean()));
        var change = first.GetProperty("changes")[0];
        Assert.Equal(("vanishes", "inv-custody-overdue", "critical"), (Text(change, "change"), Text(change, "rule"), Text(change, "severity")));
        Assert.Equal("2026-03-04", Text(change.GetProperty("before"), "deadline_on"));
        Assert.Equal(JsonValueKind.Null, change.GetProperty("after").ValueKind);
        Assert.Equal(
            told.GetProperty("appear").GetInt32() + told.GetProperty("change").GetInt32() + told.GetProperty("vanish").GetInt32(),
            told.GetProperty("by_office").EnumerateArray().Sum(office => office.GetProperty("appear").GetInt32() + office.GetProperty("change").GetInt32() + office.GetProperty("vanish").GetInt32()));
    }

    [Fact]
    public async Task It_is_told_in_words_person_by_person()
    {
        await ImportAsync();

        var (zh, en) = (await DiffAsync(Shipped, Laxer(), "--on", "2026-03-10"), await DiffAsync(Shipped, Laxer(), "--on", "2026-03-10", "--lang", "en"));

        Assert.Contains("可能的非法羁押\n张三（p1） · 900001111\n  消失  危急  inv-custody-overdue\n", zh.ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("Possible unlawful detention\n张三 (p1) · 900001111\n  vanishes  critical  inv-custody-overdue\n", en.ShouldSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_differs_in_nothing_and_nothing_is_written()
    {
        await ImportAsync();

        var told = (await DiffAsync(Shipped, Shipped, "--on", "2026-03-10", "--format", "json")).ShouldSucceed().Json;

        Assert.Empty(told.GetProperty("differences").EnumerateArray());
        Assert.Equal(["centre.db", "csv"], _folder.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Going_through_past_days_says_how_late_the_old_rules_were()
    {
        // The laxer rules raise it on 2026-04-05, the law on 2026-03-05: 31 days later.
        await ImportAsync();
        string[] period = ["--from", "2026-03-01", "--to", "2026-04-10"];

        var told = (await DiffAsync(Laxer(), Shipped, [.. period, "--format", "json"])).ShouldSucceed().Json;
        var printed = (await DiffAsync(Laxer(), Shipped, period)).ShouldSucceed();

        var first = told.GetProperty("findings").EnumerateArray().First(finding => Text(finding, "rule") == "inv-custody-overdue");
        Assert.Equal(("2026-03-05", "2026-04-05", 31), (Text(first, "first_on"), Text(first, "old_first_on"), first.GetProperty("days_late").GetInt32()));
        Assert.Contains(printed.Lines, line => line.Contains("inv-custody-overdue", StringComparison.Ordinal) && line.Contains("迟 31 天", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Problems_of_both_catalogues_are_told_with_their_files()
    {
        var outcome = await DiffAsync(Faulty("old.md"), Faulty("new.md"), "--on", "2026-03-10");

        outcome.ShouldRefuse(2, _folder["old.md"] + ":", _folder["new.md"] + ":", "inv-custody-ext1");
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_unavailable() =>
        (await DiffAsync(Shipped, Shipped)).ShouldRefuse(3, _folder["centre.db"]);

    [Theory]
    [InlineData("--on")] // a day and a period at once
    [InlineData("--from")] // a period without its end
    public async Task Options_that_contradict_one_another_are_refused(string option)
    {
        var outcome = await DiffAsync(Shipped, Shipped, option == "--on" ? ["--on", "2026-03-10", "--from", "2026-03-01", "--to", "2026-03-31"] : ["--from", "2026-03-01"]);

        outcome.ShouldRefuse(2, "--from", "--to");
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused() =>
        (await DiffAsync(Shipped, Shipped, "--from", "2026-03-31", "--to", "2026-03-01")).ShouldRefuse(2, "--from 2026-03-31 --to 2026-03-01");

    private static string? Text(JsonElement of, string field) => of.GetProperty(field).GetString();

    private static string Shipped => Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md");

    private string Laxer() => _folder.Write("csv/laxer.md", File.ReadAllText(Shipped).Replace("2 months, law: CPL-2018 第156条", "3 months, law: CPL-2018 第156条", StringComparison.Ordinal));

    private string Faulty(string name) => _folder.Write(name, File.ReadAllText(Shipped).Replace("ground: inv-custody-ext-1\n", "ground: inv-custody-ext1\n", StringComparison.Ordinal));

    private Task<Outcome> DiffAsync(string old, string draft, params string[] options) =>
        CustodyWatchProgram.RunAsync(["rules", "diff", old, draft, "--source", _folder["centre.db"], .. options]);

    private async Task ImportAsync()
    {
        Directory.CreateDirectory(_folder["csv"]);
        _folder.Write("csv/office.csv", "office_code,name\nP900001,某市驻所检察室\n");
        _folder.Write("csv/facility.csv", "facility_code,name,office_code\n900001111,某市看守所,P900001\n");
        _folder.Write("csv/person.csv", "person_id,facility_code,name,sex,birth_on,identity_known,admitted_at\np1,900001111,张三,male,1990-05-01,1,2026-01-04T15:30:00\n");
        _folder.Write("csv/case_stage.csv", "stage_id,person_id,case_id,kind,started_on,authority,recorded_deadline_on\ns1,p1,c1,investigation,2026-01-04,某市公安局,2026-03-04\n");
        (await CustodyWatchProgram.RunAsync("import", _folder["csv"], "--out", _folder["centre.db"])).ShouldSucceed();
    }
}

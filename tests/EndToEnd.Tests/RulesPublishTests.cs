using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A catalogue on its way from a file to the version that sweeps work by, from the command line.</summary>
public sealed class RulesPublishTests : IAsyncLifetime
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md"));

    private readonly WorkFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        (await CustodyWatchProgram.RunAsync("store", "migrate", "--store", _folder["store.db"])).ShouldSucceed();
        foreach (var name in new[] { "wang", "zhao" })
            (await CustodyWatchProgram.RunAsync(
                "user", "add", name, "--store", _folder["store.db"], "--role", "prosecutor", "--office", "P90000101",
                "--email", $"{name}@example.cn", "--password-file", _folder.Write("password", "correct horse battery\n"))).ShouldSucceed();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_text_is_proposed_approved_by_a_second_person_activated_and_then_swept_by()
    {
        var hash = await ProposedAsync(Shipped + "\n修订说明。\n");
        (await RulesAsync("approve", hash[..15], "--by", "zhao")).ShouldSucceed();
        (await RulesAsync("activate", hash[7..15], "--by", "wang")).ShouldSucceed();

        await SimulateAsync();
        var sweep = (await SweepAsync()).ShouldSucceed();

        Assert.Equal(hash, sweep.Json.GetProperty("catalogue").GetString());
        var history = (await RulesAsync("history", "--format", "json")).ShouldSucceed().Json;
        Assert.Equal((hash, hash, "store"), (history.GetProperty("active").GetString(), history.GetProperty("in_use").GetProperty("hash").GetString(), history.GetProperty("in_use").GetProperty("origin").GetString()));
        Assert.Equal(
            ["proposed wang", "approved zhao", "activated wang"],
            history.GetProperty("versions")[0].GetProperty("steps").EnumerateArray().Select(step => $"{step.GetProperty("kind").GetString()} {step.GetProperty("by").GetString()}"));
        (await SweepAsync("--rules", _folder.Write("mine.md", Shipped))).ShouldRefuse(2, "mine.md", hash);
    }

    [Theory]
    [InlineData("wang")]
    [InlineData("WANG")] // the same account in capitals
    [InlineData("ｗａｎｇ")] // and in the full-width letters of a Chinese keyboard
    public async Task Whoever_proposed_a_version_cannot_approve_it_however_the_name_is_typed(string typed)
    {
        var hash = await ProposedAsync(Shipped);

        (await RulesAsync("approve", hash, "--by", typed)).ShouldRefuse(2, hash, "就是提出人", "另一个人");
    }

    [Fact]
    public async Task A_catalogue_with_a_problem_is_not_proposed_and_every_problem_is_printed()
    {
        var file = _folder.Write("faulty.md", Shipped + "\n```rul\n```\n\n```trem\n```\n");

        var outcome = await RulesAsync("publish", file, "--by", "wang", "--note", "试用");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(2, outcome.Lines.Count(line => line.Contains("unknown-block", StringComparison.Ordinal)));
        Assert.Contains("没有提出", outcome.Lines[^1], StringComparison.Ordinal);
        Assert.Empty((await RulesAsync("history", "--format", "json")).Json.GetProperty("versions").EnumerateArray());
    }

    [Fact]
    public async Task A_catalogue_whose_example_fails_is_not_proposed()
    {
        var file = _folder.Write("faulty.md", Shipped.Replace("| 超期 1 天 |", "| 超期 2 天 |", StringComparison.Ordinal));

        var outcome = await RulesAsync("publish", file, "--by", "wang", "--note", "试用", "--lang", "en");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("faulty.md:", outcome.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Not proposed: 0 problems, ", outcome.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_byte_for_byte_what_the_hash_was_made_of()
    {
        var hash = await ProposedAsync(Shipped);

        (await RulesAsync("export", hash[..12], "--out", _folder["out.md"])).ShouldSucceed();
        var printed = (await RulesAsync("export", hash)).ShouldSucceed();

        Assert.Equal(hash, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(_folder["out.md"], TestContext.Current.CancellationToken))));
        Assert.Equal(Shipped, printed.Output);
        (await RulesAsync("export", hash, "--out", _folder["out.md"])).ShouldRefuse(2, "out.md");
    }

    [Fact]
    public async Task Going_back_activates_the_earlier_version_again_and_says_why()
    {
        var first = await ActiveAsync(Shipped);
        var second = await ActiveAsync(Shipped + "\n修订说明。\n");

        (await RulesAsync("activate", first, "--by", "zhao")).ShouldRefuse(2, "note", "说明");
        var back = (await RulesAsync("activate", first, "--by", "zhao", "--note", "新版误报", "--lang", "en")).ShouldSucceed();

        Assert.Contains($"takes the place of {second}", back.Output, StringComparison.Ordinal);
        var history = (await RulesAsync("history")).ShouldSucceed();
        Assert.Contains(history.Lines, line => line == $"{first}  使用中");
        Assert.Contains(history.Lines, line => line == $"{second}  已被取代");
        Assert.Contains(history.Lines, line => line.EndsWith("zhao (zhao)  新版误报", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_out_of_order_is_refused_and_says_what_to_do()
    {
        var hash = await ProposedAsync(Shipped);

        (await RulesAsync("activate", hash, "--by", "zhao")).ShouldRefuse(2, "尚未审批", "rules approve");
        (await RulesAsync("approve", hash, "--by", "zhou")).ShouldRefuse(2, "--by zhou", "zhao");
        (await RulesAsync("approve", "ffff", "--by", "zhao")).ShouldRefuse(2, "ffff", "rules history");
        (await RulesAsync("activate", hash, "--by", "zhao", "--from", "tomorrow")).ShouldRefuse(2, "--from tomorrow");
        (await RulesAsync("withdraw", hash, "--by", "zhao", "--note", "数字有误")).ShouldSucceed();
        (await RulesAsync("approve", hash, "--by", "zhao")).ShouldRefuse(2, "撤回");
    }

    [Fact]
    public async Task A_disabled_account_takes_no_step()
    {
        var hash = await ProposedAsync(Shipped);
        (await CustodyWatchProgram.RunAsync("user", "disable", "zhao", "--store", _folder["store.db"])).ShouldSucceed();

        (await RulesAsync("approve", hash, "--by", "zhao")).ShouldRefuse(2, "zhao", "停用");
    }

    [Fact]
    public async Task A_version_that_no_longer_reads_as_it_was_written_is_refused_and_the_sweep_says_so()
    {
        var hash = await ActiveAsync(Shipped + "\n修订说明。\n");
        await using (var store = new SqliteConnection($"Data Source={_folder["store.db"]}"))
            await store.ExecuteAsync("DROP TRIGGER catalogue_version_unaltered; UPDATE catalogue_version SET content = x'20'");
        await SimulateAsync();

        var sweep = (await SweepAsync()).ShouldSucceed();

        Assert.NotEqual(hash, sweep.Json.GetProperty("catalogue").GetString());
        Assert.Contains("未被采用", sweep.Error, StringComparison.Ordinal);
        Assert.Equal(hash, (await RulesAsync("history", "--format", "json")).Json.GetProperty("refused").GetProperty("hash").GetString());
        (await RulesAsync("export", hash)).ShouldRefuse(3, hash, "备份");
    }

    private Task<Outcome> RulesAsync(string verb, params string[] rest) =>
        CustodyWatchProgram.RunAsync(["rules", verb, .. rest, "--store", _folder["store.db"]]);

    private async Task<string> ProposedAsync(string text)
    {
        var file = _folder.Write("rules.md", text);
        (await RulesAsync("publish", file, "--by", "wang", "--note", "试用")).ShouldSucceed();
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file)));
    }

    private async Task<string> ActiveAsync(string text)
    {
        var hash = await ProposedAsync(text);
        (await RulesAsync("approve", hash, "--by", "zhao")).ShouldSucceed();
        (await RulesAsync("activate", hash, "--by", "zhao")).ShouldSucceed();
        return hash;
    }

    private async Task SimulateAsync() =>
        (await CustodyWatchProgram.RunAsync("simulate", "--persons", "60", "--facilities", "1", "--on", "2026-11-24", "--out", _folder["centre.db"])).ShouldSucceed();

    private Task<Outcome> SweepAsync(params string[] more) => CustodyWatchProgram.RunAsync(
        ["sweep", "--source", _folder["centre.db"], "--store", _folder["store.db"], "--on", "2026-11-24", "--format", "json", .. more]);
}

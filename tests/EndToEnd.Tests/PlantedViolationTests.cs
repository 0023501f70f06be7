using System.Text.Json;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>Two thousand made-up persons: what was planted is found, and nothing else.</summary>
public sealed class PlantedViolationTests(PlantedViolationTests.Population population) : IClassFixture<PlantedViolationTests.Population>
{
    [Fact]
    public async Task Every_planted_violation_is_found_and_nothing_more()
    {
        var found = (await population.FindAsync("jsonl")).JsonLines.Select(Essence).Order(StringComparer.Ordinal);

        var planted = population.Truth.GetProperty("planted").EnumerateArray().Select(Essence).Order(StringComparer.Ordinal).ToArray();
        Assert.True(planted.Length >= 100, $"Only {planted.Length} violations were planted.");
        Assert.Equal(planted, found);
    }

    [Fact]
    public async Task The_census_adds_up_and_is_the_one_that_was_planted()
    {
        var census = (await population.FindAsync("json")).Json;

        var truth = population.Truth.GetProperty("census");
        Assert.Equal(
            ["2026-11-24", "4", .. new[] { "persons", "clear", "alert", "undetermined" }.Select(name => truth.GetProperty(name).ToString())],
            new[] { "on", "facilities", "persons", "clear", "alert", "undetermined" }.Select(name => census.GetProperty(name).ToString()));
        Assert.Equal(
            census.GetProperty("persons").GetInt32(),
            census.GetProperty("clear").GetInt32() + census.GetProperty("alert").GetInt32() + census.GetProperty("undetermined").GetInt32());
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        using var again = new WorkFolder();
        await Population.SimulateAsync(again, seed: "1");

        Assert.Equal(File.ReadAllBytes(population.Folder["truth.json"]), File.ReadAllBytes(again["truth.json"]));
        Assert.Equal(File.ReadAllBytes(population.Folder["centre.db"]), File.ReadAllBytes(again["centre.db"]));
        Assert.Equal(
            (await population.FindAsync("jsonl")).Output,
            (await CustodyWatchProgram.RunAsync("findings", "--source", again["centre.db"], "--on", "2026-11-24", "--format", "jsonl")).Output);
    }

    [Fact]
    public async Task Another_seed_gives_another_population_whose_violations_are_found_too()
    {
        using var other = new WorkFolder();
        await Population.SimulateAsync(other, seed: "20261124");

        var found = (await CustodyWatchProgram.RunAsync("findings", "--source", other["centre.db"], "--on", "2026-11-24", "--format", "jsonl")).JsonLines;

        var planted = JsonDocument.Parse(File.ReadAllText(other["truth.json"])).RootElement.GetProperty("planted").EnumerateArray();
        Assert.Equal(planted.Select(Essence).Order(StringComparer.Ordinal), found.Select(Essence).Order(StringComparer.Ordinal));
        Assert.NotEqual(File.ReadAllBytes(population.Folder["centre.db"]), File.ReadAllBytes(other["centre.db"]));
    }

    // Rule, facility, who, how grave, since when: what both sides must agree on.
    private static string Essence(JsonElement finding) => string.Join(" | ",
        finding.GetProperty("rule").GetString(),
        finding.GetProperty("facility_code").GetString(),
        string.Join(',', finding.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetString())),
        finding.GetProperty("severity").GetString(),
        finding.GetProperty("since").GetString());

    /// <summary>The population of all these tests, with the truth about it.</summary>
    public sealed class Population : IAsyncLifetime
    {
        internal WorkFolder Folder { get; } = new();

        internal JsonElement Truth { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await SimulateAsync(Folder, seed: "1");
            Truth = JsonDocument.Parse(await File.ReadAllTextAsync(Folder["truth.json"])).RootElement;
        }

        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }

        internal async Task<Outcome> FindAsync(string form) =>
            (await CustodyWatchProgram.RunAsync("findings", "--source", Folder["centre.db"], "--on", "2026-11-24", "--format", form)).ShouldSucceed();

        internal static async Task SimulateAsync(WorkFolder folder, string seed) =>
            (await CustodyWatchProgram.RunAsync(
                "simulate", "--persons", "2000", "--facilities", "4", "--seed", seed, "--on", "2026-11-24",
                "--out", folder["centre.db"], "--truth", folder["truth.json"])).ShouldSucceed();
    }
}

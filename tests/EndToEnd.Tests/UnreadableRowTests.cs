using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A row that cannot be read is a finding; the person it stands for is still counted.</summary>
public sealed class UnreadableRowTests : IAsyncLifetime
{
    private readonly WorkFolder _folder = new();

    public async ValueTask InitializeAsync() =>
        (await CustodyWatchProgram.RunAsync("simulate", "--persons", "40", "--facilities", "1", "--on", "2026-11-24", "--out", _folder["centre.db"])).ShouldSucceed();

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_person_whose_row_cannot_be_read_is_undetermined_with_findings_that_name_the_columns()
    {
        var before = await CensusAsync();
        var person = await ALawfulPersonAsync();
        await ChangeAsync("UPDATE person SET birth_on = '31.02.1990', sex = 'unclear', name = NULL WHERE person_id = @person", person);

        var after = await CensusAsync();
        var found = (await FindAsync("jsonl")).JsonLines.Where(finding => Names(finding, person)).ToArray();

        Assert.Equal(before.Persons, after.Persons);
        Assert.Equal(before.Undetermined + 1, after.Undetermined);
        Assert.Equal(["data-impossible-date", "data-missing-value", "data-unknown-code"], found.Select(finding => finding.GetProperty("rule").GetString()).Order());
        Assert.Contains(found, finding => finding.GetProperty("message").GetProperty("zh").GetString()!.Contains("31.02.1990", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_whose_admission_cannot_be_read_does_not_vanish()
    {
        var before = await CensusAsync();
        var person = await ALawfulPersonAsync();
        await ChangeAsync("UPDATE person SET admitted_at = 'yesterday' WHERE person_id = @person", person);

        var after = await CensusAsync();

        Assert.Equal(before.Persons, after.Persons);
        Assert.Equal(before.Undetermined + 1, after.Undetermined);
    }

    // Somebody in custody of whom nothing is found.
    private async Task<string> ALawfulPersonAsync()
    {
        var found = (await FindAsync("jsonl")).JsonLines.SelectMany(Subjects).ToHashSet();
        await using var source = new SqliteConnection($"Data Source={_folder["centre.db"]}");
        return (await source.QueryAsync<string>("SELECT person_id FROM person WHERE released_at IS NULL ORDER BY person_id")).First(person => !found.Contains(person));
    }

    private async Task ChangeAsync(string sql, string person)
    {
        await using var source = new SqliteConnection($"Data Source={_folder["centre.db"]}");
        Assert.Equal(1, await source.ExecuteAsync(sql, new { person }));
    }

    private async Task<(int Persons, int Undetermined)> CensusAsync()
    {
        var census = (await FindAsync("json")).Json;
        return (census.GetProperty("persons").GetInt32(), census.GetProperty("undetermined").GetInt32());
    }

    private async Task<Outcome> FindAsync(string form) =>
        (await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"], "--on", "2026-11-24", "--format", form)).ShouldSucceed();

    private static bool Names(JsonElement finding, string person) => Subjects(finding).Contains(person);

    private static IEnumerable<string?> Subjects(JsonElement finding) => finding.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetString());
}

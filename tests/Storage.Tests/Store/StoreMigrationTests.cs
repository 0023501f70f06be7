using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>Making the store, and what is said of one that cannot be used.</summary>
public sealed class StoreMigrationTests : IDisposable
{
    private readonly AStore _store = AStore.NotMigrated();
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_first_migration_makes_the_store_and_the_second_changes_nothing()
    {
        Assert.Equal(["Migrations/0001_store.sql", "Migrations/0002_mail_pictures.sql", "Migrations/0003_catalogue_versions.sql", "Migrations/0004_catalogue_drafts.sql"], await StoreMigration.MigrateAsync(_store.Connection, _ct));
        Assert.Empty(await StoreMigration.MigrateAsync(_store.Connection, _ct));

        await StoreMigration.CheckAsync(_store.Connection, _ct);
    }

    [Fact]
    public async Task A_migrated_store_keeps_what_it_holds()
    {
        await StoreMigration.MigrateAsync(_store.Connection, _ct);
        await _store.SweepAsync("2026-03-01", AFinding.Overdue());

        await StoreMigration.MigrateAsync(_store.Connection, _ct);

        Assert.Equal(1, (await _store.QueueAsync()).Total);
    }

    [Fact]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        await StoreMigration.MigrateAsync(_store.Connection, _ct);

        Assert.Equal("wal", Execute("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_store_that_is_not_there_says_how_to_make_it()
    {
        var fault = await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync);

        Assert.Equal("There is no store here.", fault.What);
        Assert.Contains("custodywatch store migrate --store", fault.Mend, StringComparison.Ordinal);
        Assert.False(File.Exists(_store.Connection.Path));
    }

    [Fact]
    public async Task An_empty_file_says_how_to_make_it_a_store()
    {
        await File.WriteAllTextAsync(_store.Connection.Path, "", _ct);

        var fault = await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync);

        Assert.Equal("The store is empty.", fault.What);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(_store.Connection.Path, new string('x', 5000), _ct);

        Assert.Contains("not an SQLite database", (await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync)).What, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DependencyUnavailableException>(() => StoreMigration.MigrateAsync(_store.Connection, _ct));
    }

    [Fact]
    public async Task The_database_of_something_else_is_left_alone()
    {
        Execute("CREATE TABLE person (person_id TEXT)");

        await Assert.ThrowsAsync<BadInputException>(() => StoreMigration.MigrateAsync(_store.Connection, _ct));

        Assert.Equal("person", Execute("SELECT group_concat(name) FROM sqlite_master"));
        Assert.Equal("This is not a store of CustodyWatch.", (await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync)).What);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await StoreMigration.MigrateAsync(_store.Connection, _ct);
        Execute("INSERT INTO schema_version (ScriptName, Applied) VALUES ('Migrations/0999_later.sql', '2030-01-01')");

        Assert.Contains("0999_later", (await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync)).What, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DependencyUnavailableException>(() => StoreMigration.MigrateAsync(_store.Connection, _ct));
    }

    [Fact]
    public async Task A_store_of_an_older_version_says_what_is_missing()
    {
        await StoreMigration.MigrateAsync(_store.Connection, _ct);
        Execute("DELETE FROM schema_version");

        var fault = await Assert.ThrowsAsync<DependencyUnavailableException>(_store.QueueAsync);

        Assert.Contains("0001_store.sql has not been run", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/custodywatch.db")] // a place nobody can write to
    [InlineData("/nowhere/at/all/store.db")] // a folder that is not there
    public async Task A_place_where_nothing_can_be_written_is_named(string path)
    {
        var fault = await Assert.ThrowsAsync<DependencyUnavailableException>(() => StoreMigration.MigrateAsync(StoreConnection.Parse(path), _ct));

        Assert.Equal(path, fault.Where);
    }

    [Fact]
    public async Task A_lost_table_is_named()
    {
        await StoreMigration.MigrateAsync(_store.Connection, _ct);
        Execute("DROP TABLE alert_subject");

        Assert.Contains("alert_subject", (await Assert.ThrowsAsync<DependencyUnavailableException>(() => _store.SweepAsync("2026-03-01", AFinding.Overdue()))).What, StringComparison.Ordinal);
    }

    private string? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_store.Connection.Path}");
        return connection.ExecuteScalar<string>(sql);
    }
}

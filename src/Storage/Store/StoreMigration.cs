using System.Reflection;
using CustodyWatch.Rules;
using DbUp;
using DbUp.Engine;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Store;

/// <summary>Makes a store, brings it up to date, and tells whether it is.</summary>
public static class StoreMigration
{
    private const string Journal = "schema_version";

    private static readonly IReadOnlyList<string> Scripts =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(IsMigration).Order(StringComparer.Ordinal)];

    /// <summary>Makes the store where there is none, and runs the migrations it does not have yet, all or none.</summary>
    /// <returns>The migrations that were run, in order; none where the store was up to date.</returns>
    /// <exception cref="BadInputException">The file is the database of something else.</exception>
    /// <exception cref="DependencyUnavailableException">The store cannot be written, or a newer version made it.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(StoreConnection store, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            await PrepareAsync(store, ct);
            var upgraded = Engine(store).PerformUpgrade();
            if (!upgraded.Successful)
                throw upgraded.Error;
            return [.. upgraded.Scripts.Select(script => script.Name)];
        }
        catch (SqliteException error) when (StoreFaults.Of(error, store.Path) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Tells whether the store is there, up to date and undamaged.</summary>
    /// <exception cref="DependencyUnavailableException">It is not; the message says what to do.</exception>
    public static async Task CheckAsync(StoreConnection store, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(store);
        var verdict = await store.ReadAsync(session => session.FirstOrDefaultAsync<string>("PRAGMA integrity_check"), ct);
        if (verdict != "ok")
            throw new DependencyUnavailableException(store.Path, $"The store is damaged: {verdict}.", "Restore it from its last backup.");
    }

    /// <summary>Compares the migrations the store has had with those this version brings.</summary>
    internal static async Task CheckSchemaAsync(StoreSession session, string path)
    {
        var tables = await TablesAsync(session);
        if (!tables.Contains(Journal))
            throw new DependencyUnavailableException(path, tables.Count == 0 ? "The store is empty." : "This is not a store of CustodyWatch.", StoreFaults.Mend(path));

        var done = await session.QueryAsync<string>($"SELECT ScriptName FROM {Journal}");
        RefuseNewer(done, path);
        if (Scripts.Except(done).FirstOrDefault() is { } missing)
            throw new DependencyUnavailableException(path, $"The store is not up to date: {missing} has not been run.", StoreFaults.Mend(path));
    }

    private static async Task PrepareAsync(StoreConnection store, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(store.ConnectionString(SqliteOpenMode.ReadWriteCreate));
        await connection.OpenAsync(ct);
        var session = new StoreSession(connection, transaction: null, ct);
        var tables = await TablesAsync(session);
        if (tables.Count > 0 && !tables.Contains(Journal))
            throw new BadInputException(
                $"--store {store.Path}", "The file is a database of something else.",
                "The store's tables would be mixed with it.", "Name a file of its own for the store.");
        if (tables.Contains(Journal))
            RefuseNewer(await session.QueryAsync<string>($"SELECT ScriptName FROM {Journal}"), store.Path);

        // Readers see the last commit while a sweep writes. The setting stays with the file.
        await session.ExecuteAsync("PRAGMA journal_mode = WAL");
    }

    private static void RefuseNewer(IEnumerable<string> done, string path)
    {
        if (done.Except(Scripts).FirstOrDefault() is { } unknown)
            throw new DependencyUnavailableException(
                path, $"A newer version of CustodyWatch has written this store ({unknown}).", "Use that version, or restore a backup from before.");
    }

    private static async Task<HashSet<string>> TablesAsync(StoreSession session) =>
        [.. await session.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")];

    private static bool IsMigration(string resource) => resource.StartsWith("Migrations/", StringComparison.Ordinal);

    private static UpgradeEngine Engine(StoreConnection store) => DeployChanges.To
        .SqliteDatabase(store.ConnectionString(SqliteOpenMode.ReadWrite))
        .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), IsMigration)
        .WithVariablesDisabled()
        .WithTransaction()
        .JournalToSqliteTable(Journal)
        .LogToNowhere()
        .Build();
}

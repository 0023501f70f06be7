using CustodyWatch.Rules;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Store;

/// <summary>Where the own store is, and the way in. Safe to use from several threads.</summary>
public sealed class StoreConnection
{
    private const string SqlitePrefix = "sqlite:";
    private bool _checked;

    private StoreConnection(string path)
    {
        StoreTypes.Register();
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Reads a <c>CONN</c> of the command line: a path, or <c>sqlite:PATH</c>.</summary>
    /// <exception cref="BadInputException">It is empty, or names another kind of database.</exception>
    public static StoreConnection Parse(string connection)
    {
        var text = connection?.Trim() ?? "";
        var isSqlite = text.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase);
        var path = isSqlite ? text[SqlitePrefix.Length..] : text;
        if (path.Length == 0)
            throw Bad(text, "No file is named.");
        if (!isSqlite && IsOther(text))
            throw Bad(text[..text.IndexOf(':', StringComparison.Ordinal)], "This kind of database cannot hold the store.");
        return new(path);
    }

    /// <summary>Runs a read; all its queries see the same commit.</summary>
    internal async Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(ct);
            await using var snapshot = connection.BeginTransaction(deferred: true);
            return await read(new(connection, snapshot, ct));
        }
        catch (SqliteException error) when (StoreFaults.Of(error, Path) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Runs a change in a transaction that nobody else writes beside, and commits it; an exception leaves the store as it was.</summary>
    internal async Task<T> WriteAsync<T>(Func<StoreSession, Task<T>> write, CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(ct);
            // Not deferred: what is read in here is still true when it is written.
            await using var transaction = connection.BeginTransaction(deferred: false);
            var result = await write(new(connection, transaction, ct));
            await transaction.CommitAsync(ct);
            return result;
        }
        catch (SqliteException error) when (StoreFaults.Of(error, Path) is { } fault)
        {
            throw fault;
        }
    }

    internal string ConnectionString(SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = 30, // seconds to wait for another writer
    }.ConnectionString;

    private async Task<SqliteConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWrite));
        try
        {
            await connection.OpenAsync(ct);
            if (!_checked)
            {
                await StoreMigration.CheckSchemaAsync(new(connection, transaction: null, ct), Path);
                _checked = true;
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // One letter before the colon is a drive of Windows, not a kind of database.
    private static bool IsOther(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon && text.AsSpan(0, colon).IndexOfAnyExcept(Letters) < 0;

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static BadInputException Bad(string given, string what) => new(
        $"--store {given}".TrimEnd(), what, "Alerts would have no place to be kept.", "Give a file path, or sqlite:PATH.");
}

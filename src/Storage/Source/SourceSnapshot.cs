using System.Runtime.CompilerServices;
using System.Text;
using CustodyWatch.Rules.Vocabulary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Source;

/// <summary>A detention database as it was at one moment: whatever is written meanwhile is not seen.</summary>
internal sealed class SourceSnapshot : IAsyncDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;

    private SourceSnapshot(SqliteConnection connection, SourceShape shape) => (_connection, Shape) = (connection, shape);

    /// <summary>What the database has of the contract.</summary>
    public SourceShape Shape { get; }

    /// <summary>Reads something from a file as it is now; the file is never made and never written to.</summary>
    /// <exception cref="DependencyUnavailableException">It is not there, is no SQLite file, or SQLite could not read it.</exception>
    public static async Task<T> ReadAsync<T>(string path, Func<SourceSnapshot, Task<T>> read, CancellationToken ct)
    {
        if (!File.Exists(path))
            throw Unavailable(path, Directory.Exists(path) ? "This is a folder." : "There is no such file.", "Name the SQLite file of the detention centre.");
        try
        {
            await using var snapshot = await OpenAsync(path, ct);
            return await read(snapshot);
        }
        catch (SqliteException broken)
        {
            throw broken.SqliteErrorCode switch
            {
                NotADatabase => Unavailable(path, "This is not an SQLite file.", "Name the SQLite file of the detention centre.", broken),
                Busy or Locked => Unavailable(path, "Somebody else has locked the file.", "Try again when the other program has finished.", broken),
                _ => Unavailable(path, $"SQLite could not read the file: {broken.Message}.", "See whether it is readable and whole.", broken),
            };
        }
    }

    private static async Task<SourceSnapshot> OpenAsync(string path, CancellationToken ct)
    {
        // Not pooled: a pooled connection would go on reading a file that has been replaced since.
        var options = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        var connection = new SqliteConnection(options.ToString());
        try
        {
            await connection.OpenAsync(ct);
            connection.CreateFunction("blank", (object? value) => string.IsNullOrWhiteSpace(SqliteText.Of(value)), isDeterministic: true);
            connection.CreateFunction("text", (object? value) => SqliteText.Of(value), isDeterministic: true);
            await connection.ExecuteAsync("PRAGMA temp_store = MEMORY; BEGIN");
            return new(connection, await SourceShape.ReadAsync(connection, ct));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes every relation and column of the contract readable, those included that the source does not have.</summary>
    public Task ShowContractAsync(CancellationToken ct) => ContractViews.CreateAsync(_connection, Shape, ct);

    /// <summary>Gives the statements for one facility.</summary>
    public FacilityStatements Statements(string facilityCode) => new(facilityCode, ContractViews.Everybody(Shape));

    /// <summary>Reads the rows of one facility, relation by relation in the order of the contract, one at a time.</summary>
    public async IAsyncEnumerable<RawRow> RowsAsync(string facilityCode, [EnumeratorCancellation] CancellationToken ct)
    {
        var statements = Statements(facilityCode);
        foreach (var relation in SourceContract.Relations)
        {
            await using var reader = await _connection.ExecuteReaderAsync(Command(statements.Rows(relation), facilityCode, ct));
            for (var place = 1; await reader.ReadAsync(ct); place++)
                yield return Row(relation, reader, place);
        }
    }

    /// <summary>Gives the values of a statement's only column, as text and without nulls.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string sql, string facilityCode, CancellationToken ct)
    {
        await using var reader = await _connection.ExecuteReaderAsync(Command(sql, facilityCode, ct));
        var texts = new List<string>();
        while (await reader.ReadAsync(ct))
            if (SqliteText.Of(reader.GetValue(0)) is { } text)
                texts.Add(text);
        return texts;
    }

    /// <summary>Gives a statement's only number.</summary>
    public Task<long> NumberAsync(string sql, CancellationToken ct) =>
        _connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, cancellationToken: ct));

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static RawRow Row(Relation relation, System.Data.Common.DbDataReader reader, int place)
    {
        var values = new string?[relation.Columns.Count];
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
            values[ordinal] = SqliteText.Of(reader.GetValue(ordinal));
        var number = reader.GetValue(values.Length) is long stored and > 0 and <= int.MaxValue ? (int)stored : place;
        return new(relation, values, number);
    }

    private static DependencyUnavailableException Unavailable(string path, string what, string mend, Exception? inner = null) =>
        new(path, what, mend, inner);

    // A column of texts may hold bytes all the same; either way its index can find the code.
    private static CommandDefinition Command(string sql, string facilityCode, CancellationToken ct) => new(
        sql,
        new { text = facilityCode, bytes = Encoding.UTF8.GetBytes(facilityCode) },
        cancellationToken: ct);
}

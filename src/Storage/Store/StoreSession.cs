using System.Data.Common;
using Dapper;

namespace CustodyWatch.Storage.Store;

/// <summary>An open connection, perhaps in a transaction, that runs statements.</summary>
internal sealed class StoreSession(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
{
    /// <summary>How many values one <c>IN</c> list may have: below the limit of every dialect.</summary>
    private const int LongestList = 500;

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, values))];

    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? values = null) =>
        connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    /// <summary>Runs a statement, or runs it once for every element where <paramref name="values"/> is a list; gives the rows touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    /// <summary>Runs a query whose <c>IN @list</c> may be longer than a statement can hold.</summary>
    public async Task<IReadOnlyList<T>> QueryInAsync<T>(string sql, IEnumerable<string> list, Func<string[], object> values)
    {
        var rows = new List<T>();
        foreach (var part in list.Chunk(LongestList))
            rows.AddRange(await QueryAsync<T>(sql, values(part)));
        return rows;
    }

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: ct);
}

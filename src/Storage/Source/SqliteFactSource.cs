using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>A detention database in an SQLite file. Safe to use from several threads; every call reads a snapshot of its own.</summary>
public sealed class SqliteFactSource : IFactSource
{
    private readonly string _path;

    private SqliteFactSource(string path) => _path = path;

    /// <summary>Opens a source and sees that it has what the contract requires.</summary>
    /// <exception cref="DependencyUnavailableException">The file is not there, is no SQLite file, or lacks a required relation or column.</exception>
    public static async Task<SqliteFactSource> OpenAsync(SourceConnection connection, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var source = new SqliteFactSource(connection.Path);
        await source.ReadAsync(_ => Task.FromResult(true), ct);
        return source;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FacilityCodesAsync(CancellationToken ct) =>
        ReadAsync(snapshot => FacilityReading.CodesAsync(snapshot, ct), ct);

    /// <inheritdoc/>
    public Task<FacilityFacts> LoadAsync(string facilityCode, CancellationToken ct) =>
        ReadAsync(snapshot => FacilityReading.FactsAsync(snapshot, facilityCode, ct), ct);

    /// <inheritdoc/>
    public Task<string> FingerprintAsync(string facilityCode, CancellationToken ct) =>
        ReadAsync(snapshot => FacilityReading.FingerprintAsync(snapshot, facilityCode, ct), ct);

    /// <summary>Does nothing: no connection stays open between two calls.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<T> ReadAsync<T>(Func<SourceSnapshot, Task<T>> read, CancellationToken ct) => SourceSnapshot.ReadAsync(_path, async snapshot =>
    {
        RefuseMissing(snapshot.Shape);
        await snapshot.ShowContractAsync(ct);
        return await read(snapshot);
    }, ct);

    private void RefuseMissing(SourceShape shape)
    {
        var missing = shape.MissingRequired.Select(place => $"{place.Relation.Name}.{place.Column.Name}").ToArray();
        if (missing.Length > 0)
            throw new DependencyUnavailableException(
                _path,
                $"The source contract requires what the database does not have: {string.Join(", ", missing)}.",
                "Have the database administrator add each column to its relation or view; 'custodywatch source check' shows all of them.");
    }
}

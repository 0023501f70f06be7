using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>A detention centre's database, read only, one facility at a time.</summary>
public interface IFactSource : IAsyncDisposable
{
    /// <summary>
    /// Gives the code of every facility that is listed or has a person, in ordinal order, and the empty code last
    /// if there are persons without a facility or rows that are bound to no known person.
    /// </summary>
    Task<IReadOnlyList<string>> FacilityCodesAsync(CancellationToken ct);

    /// <summary>Loads everything the source has about one facility.</summary>
    Task<FacilityFacts> LoadAsync(string facilityCode, CancellationToken ct);

    /// <summary>Gives a fingerprint of everything <see cref="LoadAsync"/> would load: another one where anything has changed.</summary>
    Task<string> FingerprintAsync(string facilityCode, CancellationToken ct);
}

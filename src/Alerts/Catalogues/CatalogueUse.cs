using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Catalogues;

/// <summary>Where a catalogue was taken from.</summary>
public enum CatalogueOrigin
{
    /// <summary>A version of the own store that was activated.</summary>
    Store,

    /// <summary>The file given, or the one that comes with the program.</summary>
    File,
}

/// <summary>A catalogue that sweeps have worked by.</summary>
/// <param name="Hash">Its content hash.</param>
/// <param name="Origin">Where it was taken from.</param>
/// <param name="Since">From when, until the next one.</param>
public sealed record CatalogueUse(string Hash, CatalogueOrigin Origin, DateTimeOffset Since);

/// <summary>An active version that could not be taken up: sweeps stay on the last good one.</summary>
/// <param name="Hash">The version; null where the history of the versions itself could not be read.</param>
/// <param name="Why">Why.</param>
/// <param name="Since">Since when.</param>
public sealed record CatalogueRefusal(string? Hash, Bilingual Why, DateTimeOffset Since);

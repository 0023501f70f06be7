using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

/// <summary>What a sweep of one facility found, as far as the queue needs it.</summary>
public sealed record SweepFindings
{
    public required string FacilityCode { get; init; }

    /// <summary>The facility's name; null where none is known.</summary>
    public string? FacilityName { get; init; }

    /// <summary>The resident office; null where none is known, and then nobody sees the alerts.</summary>
    public string? OfficeCode { get; init; }

    /// <summary>The day the sweep was made for: its end.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The instant it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The content hash of the catalogue, <c>sha256:…</c>.</summary>
    public required string Catalogue { get; init; }

    /// <summary>All findings, in any order. Of several with one key the gravest counts.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The name of every subject that has one, by subject id.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }
}

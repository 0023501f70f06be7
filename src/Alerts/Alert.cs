using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

/// <summary>Where an alert is in its life.</summary>
public enum AlertState
{
    /// <summary>Found, and nobody has taken it up.</summary>
    Open,

    /// <summary>An officer has taken it up, with a note; the violation still holds.</summary>
    Acknowledged,

    /// <summary>The last sweep no longer found it.</summary>
    Resolved,
}

/// <summary>A subject of an alert: the id the source gives and the name as it stood there.</summary>
/// <param name="Id">Person id, incident id or row key.</param>
/// <param name="Name">Full name; null where the source has none.</param>
public sealed record AlertSubject(string Id, string? Name);

/// <summary>An uninterrupted stretch of one finding's life in the queue.</summary>
public sealed record Alert
{
    /// <summary>Its id in the store; sortable by the time it was raised.</summary>
    public required string AlertId { get; init; }

    /// <summary>Rises by one with every change, so that a stale click is noticed.</summary>
    public required int Version { get; init; }

    public required AlertState State { get; init; }

    /// <summary>The finding as last seen; once resolved, as it was when it was last found.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Who it is about, in the order of the finding's subjects.</summary>
    public required IReadOnlyList<AlertSubject> Subjects { get; init; }

    /// <summary>The facility's name at the last sweep; null where the source has none.</summary>
    public string? FacilityName { get; init; }

    /// <summary>The resident office it belongs to; null where the source names none.</summary>
    public string? OfficeCode { get; init; }

    /// <summary>The content hash of the catalogue that last found it, <c>sha256:…</c>.</summary>
    public required string Catalogue { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The last day for which a sweep found it.</summary>
    public required DateOnly LastFoundOn { get; init; }

    /// <summary>The instant of the sweep that no longer found it; null while it holds.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>The alert of the episode before, where the same finding had been resolved and returned; else null.</summary>
    public string? PreviousAlertId { get; init; }

    /// <summary>Display name of the officer who took it up; null while nobody has.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>That officer's account, by which a second click of the same officer is told from another's; null while nobody has.</summary>
    public string? AcknowledgedById { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public string? AcknowledgedNote { get; init; }
}

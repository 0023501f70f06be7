namespace CustodyWatch.Alerts.Catalogues;

/// <summary>What can happen to a version of the catalogue. Stored, so never changed.</summary>
public enum VersionStepKind
{
    /// <summary>Somebody put it forward.</summary>
    Proposed,

    /// <summary>A second person agreed.</summary>
    Approved,

    /// <summary>It is to be in force from a moment on.</summary>
    Activated,

    /// <summary>It will not be used.</summary>
    Withdrawn,
}

/// <summary>One step in the life of a version: never altered, never deleted.</summary>
public sealed record VersionStep
{
    /// <summary>The version's content hash.</summary>
    public required string Hash { get; init; }

    public required VersionStepKind Kind { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The account of who did it, by its id: a user name may be typed in several ways.</summary>
    public required string ById { get; init; }

    /// <summary>The user name as it was then.</summary>
    public required string ByUser { get; init; }

    /// <summary>The name shown, as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>For an activation the moment from which it holds, never before <see cref="At"/>; else null.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>What the person wrote; null for nothing.</summary>
    public string? Note { get; init; }
}

namespace CustodyWatch.Alerts.Catalogues;

/// <summary>Where a version of the catalogue stands at a moment.</summary>
public enum VersionState
{
    /// <summary>Proposed; waits for a second person.</summary>
    Draft,

    /// <summary>Approved, and not to be active from any moment yet.</summary>
    Approved,

    /// <summary>Approved, and to be active from a moment that is still to come.</summary>
    Planned,

    /// <summary>The one that sweeps work by.</summary>
    Active,

    /// <summary>Was active until another took its place. It can be activated again.</summary>
    Superseded,

    /// <summary>Will not be used, unless it is proposed anew.</summary>
    Withdrawn,
}

namespace CustodyWatch.Alerts;

/// <summary>What one sweep of one facility changes in the queue.</summary>
public enum AlertChangeKind
{
    /// <summary>Found for the first time.</summary>
    Raised,

    /// <summary>Found again after it had been resolved: a new episode, linked to the old.</summary>
    Returned,

    /// <summary>Found again while it holds.</summary>
    Refreshed,

    /// <summary>No longer found.</summary>
    Resolved,
}

/// <summary>One change, with the alert as it is after it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="After">The alert after the change.</param>
/// <param name="Before">The alert before; for <see cref="AlertChangeKind.Returned"/> the episode before; null where there was none.</param>
public sealed record AlertChange(AlertChangeKind Kind, Alert After, Alert? Before)
{
    /// <summary>Whether somebody has to be told: it is new, it is back, or it has become graver.</summary>
    public bool IsNews => Kind switch
    {
        AlertChangeKind.Raised or AlertChangeKind.Returned => true,
        AlertChangeKind.Refreshed => After.Finding.Severity > Before!.Finding.Severity,
        _ => false,
    };
}

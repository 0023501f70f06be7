using CustodyWatch.Alerts;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>How far the queue can be trusted for one facility.</summary>
internal enum Freshness
{
    /// <summary>No sweep has ever ended well.</summary>
    Never,

    /// <summary>The last sweep failed.</summary>
    Failed,

    /// <summary>The last good sweep was too long ago.</summary>
    Stale,

    /// <summary>Swept in time.</summary>
    Good,
}

/// <summary>One facility in the strip above the queue.</summary>
/// <param name="State">How its last sweep went.</param>
/// <param name="Freshness">How far the queue can be trusted for it.</param>
internal sealed record FacilityLine(FacilityState State, Freshness Freshness)
{
    /// <summary>Judges a facility at an instant.</summary>
    public static FacilityLine Of(FacilityState state, DateTimeOffset now, TimeSpan staleAfter) => new(state, state switch
    {
        { SweptAt: null } => Freshness.Never,
        { FailedAt: not null } => Freshness.Failed,
        { SweptAt: { } sweptAt } when now - sweptAt > staleAfter => Freshness.Stale,
        _ => Freshness.Good,
    });
}

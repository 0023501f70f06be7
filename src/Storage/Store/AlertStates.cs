using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>The states of an alert as they stand in the store.</summary>
internal static class AlertStates
{
    public static string Id(AlertState state) => state switch
    {
        AlertState.Open => "open",
        AlertState.Acknowledged => "acknowledged",
        AlertState.Resolved => "resolved",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state; this is a bug in CustodyWatch."),
    };

    public static AlertState Parse(string id) => id switch
    {
        "open" => AlertState.Open,
        "acknowledged" => AlertState.Acknowledged,
        "resolved" => AlertState.Resolved,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The store holds a state it cannot hold; this is a bug in CustodyWatch."),
    };
}

using CustodyWatch.Alerts;

namespace CustodyWatch.Given;

/// <summary>The queue of one facility, kept in memory: what the store would hold after each sweep.</summary>
internal sealed class AQueue
{
    private readonly Dictionary<string, Alert> _alerts = [];
    private DateOnly? _sweptFor;
    private int _ids;

    public IReadOnlyList<AlertChange> Sweep(SweepFindings found)
    {
        var queue = new FacilityQueue(Open, LastResolved(), _sweptFor);
        var changes = Reconciliation.Reconcile(found, queue, () => $"a{++_ids}");
        foreach (var change in changes)
            _alerts[change.After.AlertId] = change.After;
        _sweptFor = found.AsOf;
        return changes;
    }

    public IReadOnlyList<Alert> Open => [.. _alerts.Values.Where(alert => alert.State != AlertState.Resolved)];

    public void Put(Alert alert) => _alerts[alert.AlertId] = alert;

    private Dictionary<string, Alert> LastResolved() =>
        _alerts.Values.Where(alert => alert.State == AlertState.Resolved)
            .GroupBy(alert => alert.Finding.Key)
            .ToDictionary(same => same.Key, same => same.OrderBy(alert => alert.RaisedAt).Last());
}

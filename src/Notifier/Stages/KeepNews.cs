namespace CustodyWatch.Notifier.Stages;

/// <summary>Keeps what somebody has to be told: new, back, or graver. What merely goes on or ends stands in the queue.</summary>
internal sealed class KeepNews : IDeliveryStage
{
    public Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Notice>>(
        [
            .. notices
                .Select(notice => notice with { Changes = [.. notice.Changes.Where(change => change.IsNews)] })
                .Where(notice => notice.Changes.Count > 0),
        ]);
}

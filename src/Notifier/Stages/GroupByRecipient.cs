using CustodyWatch.Alerts;

namespace CustodyWatch.Notifier.Stages;

/// <summary>Makes one notice a recipient, worst first: one mail about one sweep of a facility, however much it found.</summary>
internal sealed class GroupByRecipient : IDeliveryStage
{
    public Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Notice>>(
        [
            .. notices.GroupBy(notice => notice.Recipient!.AccountId).Select(same => new Notice
            {
                Recipient = same.First().Recipient,
                Changes = WorstFirst(same.SelectMany(notice => notice.Changes)),
            }),
        ]);

    // The order of the queue, so that mail and page read alike.
    private static List<AlertChange> WorstFirst(IEnumerable<AlertChange> changes) =>
    [
        .. changes
            .OrderByDescending(change => change.After.Finding.Severity)
            .ThenBy(change => change.After.Finding.DeadlineOn ?? DateOnly.MaxValue)
            .ThenBy(change => change.After.Finding.Since ?? DateOnly.MaxValue)
            .ThenBy(change => change.After.AlertId, StringComparer.Ordinal),
    ];
}

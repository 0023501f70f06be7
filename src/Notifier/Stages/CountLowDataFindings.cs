using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Stages;

/// <summary>Counts faults of the data that hide nothing, and makes no mail of them alone: a hundred of them would bury the one overdue.</summary>
internal sealed class CountLowDataFindings : IDeliveryStage
{
    public Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Notice>>([.. notices.Select(notice => Split(notice, delivery)).Where(notice => notice.Changes.Count > 0)]);

    private static Notice Split(Notice notice, Delivery delivery)
    {
        var counted = notice.Changes.Where(IsLowData).ToList();
        var told = notice.Changes.Except(counted).ToList();
        var name = notice.Recipient!.DisplayName;
        delivery.HeldBack(counted, told.Count == 0
            ? new($"提示级数据问题不单独发邮件（{name}）", $"a low data finding makes no mail alone ({name})")
            : new($"提示级数据问题在给 {name} 的邮件中只计数", $"a low data finding is only counted in the mail to {name}"));
        return notice with { Changes = told, Counted = counted };
    }

    private static bool IsLowData(AlertChange change) =>
        change.After.Finding is { Severity: Severity.Low } finding && finding.Rule.StartsWith("data-", StringComparison.Ordinal);
}

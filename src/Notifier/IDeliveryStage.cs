namespace CustodyWatch.Notifier;

/// <summary>One step on the way from what a sweep changed to the mail in the outbox.</summary>
public interface IDeliveryStage
{
    /// <summary>Gives the notices that go on. What does not go on is reported to <paramref name="delivery"/>.</summary>
    Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct);
}

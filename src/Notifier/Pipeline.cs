using CustodyWatch.Alerts;
using CustodyWatch.Notifier.Stages;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier;

/// <summary>What a sweep's changes led to.</summary>
/// <param name="Mails">For the outbox.</param>
/// <param name="Entries">For the histories of the alerts.</param>
public sealed record Dispatch(IReadOnlyList<OutgoingMail> Mails, IReadOnlyList<AlertEntry> Entries);

/// <summary>The way from what a sweep changed to the mail in the outbox, in the order of its steps.</summary>
/// <param name="accounts">Who can be told.</param>
/// <param name="options">What the installation settles.</param>
/// <param name="newId">Gives the id of a new mail.</param>
public sealed class Pipeline(IAccountStore accounts, MailOptions options, Func<string> newId)
{
    private readonly IReadOnlyList<IDeliveryStage> _stages =
    [
        new KeepNews(),
        new RouteToProsecutors(accounts),
        new GroupByRecipient(),
        new CountLowDataFindings(),
        new Render(options, newId),
    ];

    /// <summary>Runs the changes of one sweep of one facility through all steps. Nothing is written and nothing is sent.</summary>
    public async Task<Dispatch> RunAsync(IReadOnlyList<AlertChange> changes, SweepFindings sweep, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var delivery = new Delivery(sweep);
        IReadOnlyList<Notice> notices = changes.Count == 0 ? [] : [new Notice { Changes = changes }];
        foreach (var stage in _stages)
            notices = await stage.RunAsync(notices, delivery, ct);
        return new([.. notices.Select(notice => notice.Mail!)], delivery.Entries);
    }
}

using CustodyWatch.Notifier.Templates;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier.Stages;

/// <summary>Puts each notice into words and freezes it: every attempt sends this text under this Message-ID.</summary>
internal sealed class Render(MailOptions options, Func<string> newId) : IDeliveryStage
{
    public Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Notice>>([.. notices.Select(notice => notice with { Mail = Freeze(notice, delivery) })]);

    private OutgoingMail Freeze(Notice notice, Delivery delivery)
    {
        var (mailId, recipient) = (newId(), notice.Recipient!);
        var letter = Letter.Of(notice, delivery.Sweep, options.LinkBase, number => $"timeline{number}.{mailId}@{Domain}");
        var name = OneLine.Of(recipient.DisplayName, 60);
        delivery.Queued(notice.Changes, $"{name} <{recipient.Email}>");
        return new()
        {
            MailId = mailId,
            AlertIds = [.. notice.Changes.Select(change => change.After.AlertId)],
            Severity = notice.Worst,
            Recipient = recipient.Email!,
            RecipientName = name,
            Subject = letter.Subject,
            Html = HtmlBody.Of(letter),
            Text = TextBody.Of(letter),
            Pictures = [.. letter.Pictures.Select(picture => picture.Drawn)],
            MessageId = $"{mailId}@{Domain}",
            CreatedAt = delivery.Sweep.At,
            NextAttemptAt = delivery.Sweep.At,
        };
    }

    private string Domain => options.FromAddress[(options.FromAddress.LastIndexOf('@') + 1)..];
}

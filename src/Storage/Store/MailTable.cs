using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store;

/// <summary>The statements on <c>mail</c>, <c>mail_alert</c> and <c>mail_picture</c>.</summary>
internal static class MailTable
{
    private const string Insert = """
        INSERT INTO mail (
          mail_id, severity, recipient, recipient_name, subject, html, plain_text, message_id,
          created_at, state, attempts, next_attempt_at)
        VALUES (
          @MailId, @Severity, @Recipient, @RecipientName, @Subject, @Html, @PlainText, @MessageId,
          @CreatedAt, 'queued', 0, @NextAttemptAt)
        """;

    public static async Task InsertAsync(StoreSession session, IReadOnlyList<OutgoingMail> mails)
    {
        await session.ExecuteAsync(Insert, mails.Select(mail => new
        {
            mail.MailId,
            Severity = (int)mail.Severity,
            mail.Recipient,
            mail.RecipientName,
            mail.Subject,
            mail.Html,
            PlainText = mail.Text,
            mail.MessageId,
            mail.CreatedAt,
            mail.NextAttemptAt,
        }));
        await session.ExecuteAsync(
            "INSERT INTO mail_alert (mail_id, alert_id) VALUES (@MailId, @alertId)",
            mails.SelectMany(mail => mail.AlertIds.Distinct().Select(alertId => new { mail.MailId, alertId })));
        await session.ExecuteAsync(
            "INSERT INTO mail_picture (mail_id, position, content_id, svg) VALUES (@MailId, @position, @ContentId, @Svg)",
            mails.SelectMany(mail => mail.Pictures.Select((picture, position) => new { mail.MailId, position, picture.ContentId, picture.Svg })));
    }

    /// <summary>Gives the mails a query on <c>mail</c> selects, in its order.</summary>
    public static async Task<IReadOnlyList<OutgoingMail>> SelectAsync(StoreSession session, string query, object? values = null)
    {
        var rows = await session.QueryAsync<Row>(query, values);
        var alerts = await session.QueryInAsync<AlertOfMail>(
            "SELECT mail_id, alert_id FROM mail_alert WHERE mail_id IN @ids ORDER BY mail_id, alert_id",
            rows.Select(row => row.MailId), ids => new { ids });
        var byMail = alerts.ToLookup(row => row.MailId, row => row.AlertId);
        var pictures = await session.QueryInAsync<PictureOfMail>(
            "SELECT mail_id, content_id, svg FROM mail_picture WHERE mail_id IN @ids ORDER BY mail_id, position",
            rows.Select(row => row.MailId), ids => new { ids });
        var shown = pictures.ToLookup(row => row.MailId, row => new MailPicture(row.ContentId, row.Svg));
        return [.. rows.Select(row => row.ToMail([.. byMail[row.MailId]], [.. shown[row.MailId]]))];
    }

    private sealed class PictureOfMail
    {
        public string MailId { get; init; } = "";
        public string ContentId { get; init; } = "";
        public string Svg { get; init; } = "";
    }

    private sealed class AlertOfMail
    {
        public string MailId { get; init; } = "";
        public string AlertId { get; init; } = "";
    }

    private sealed class Row
    {
        public string MailId { get; init; } = "";
        public int Severity { get; init; }
        public string Recipient { get; init; } = "";
        public string RecipientName { get; init; } = "";
        public string Subject { get; init; } = "";
        public string Html { get; init; } = "";
        public string PlainText { get; init; } = "";
        public string MessageId { get; init; } = "";
        public DateTimeOffset CreatedAt { get; init; }
        public string State { get; init; } = "";
        public int Attempts { get; init; }
        public DateTimeOffset NextAttemptAt { get; init; }
        public DateTimeOffset? SentAt { get; init; }
        public string? LastOutcome { get; init; }

        public OutgoingMail ToMail(IReadOnlyList<string> alertIds, IReadOnlyList<MailPicture> pictures) => new()
        {
            MailId = MailId,
            AlertIds = alertIds,
            Severity = (Severity)Severity,
            Recipient = Recipient,
            RecipientName = RecipientName,
            Subject = Subject,
            Html = Html,
            Text = PlainText,
            Pictures = pictures,
            MessageId = MessageId,
            CreatedAt = CreatedAt,
            State = Enum.Parse<MailState>(State, ignoreCase: true),
            Attempts = Attempts,
            NextAttemptAt = NextAttemptAt,
            SentAt = SentAt,
            LastOutcome = LastOutcome,
        };
    }
}

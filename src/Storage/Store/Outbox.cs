using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>The mail that is to go out. An attempt is committed before it begins, so that no death of the process is forgotten.</summary>
/// <param name="store">The own store.</param>
/// <param name="claimant">An id of this process that no other has had.</param>
public sealed class Outbox(StoreConnection store, string claimant)
{
    /// <summary>
    /// Puts back what another process was sending when it died. Whether it arrived nobody knows, so it goes out once more,
    /// with the same Message-ID, and the history of its alerts says so.
    /// </summary>
    /// <remarks>Called once, when the process starts: there is one sending process a store.</remarks>
    /// <returns>How many mails were put back.</returns>
    public Task<int> RecoverAsync(DateTimeOffset at, CancellationToken ct) =>
        RecoverAsync("claimed_by <> @claimant", at, nextAt: at, "the process ended during the attempt", ct);

    /// <summary>Puts back until <paramref name="nextAt"/> what this process itself left unsettled, as when the store could not be written.</summary>
    /// <remarks>Called before a round, when this process is sending nothing.</remarks>
    /// <returns>How many mails were put back.</returns>
    public Task<int> RecoverOwnAsync(DateTimeOffset at, DateTimeOffset nextAt, CancellationToken ct) =>
        RecoverAsync("claimed_by = @claimant", at, nextAt, "the attempt was not recorded", ct);

    /// <summary>Takes the gravest and oldest mail that is due, or gives null where none is.</summary>
    public Task<OutgoingMail?> ClaimAsync(DateTimeOffset at, CancellationToken ct) => store.WriteAsync(async session =>
    {
        var due = await MailTable.SelectAsync(
            session,
            """
            SELECT * FROM mail WHERE state = 'queued' AND next_attempt_at <= @at
            ORDER BY severity DESC, created_at, mail_id LIMIT 1
            """,
            new { at });
        if (due.Count == 0)
            return null;

        var claimed = due[0] with { State = MailState.Attempting, Attempts = due[0].Attempts + 1 };
        await session.ExecuteAsync(
            "UPDATE mail SET state = 'attempting', claimed_by = @claimant, attempts = @Attempts WHERE mail_id = @MailId",
            new { claimant, claimed.Attempts, claimed.MailId });
        return claimed;
    }, ct);

    /// <summary>Records that the mail server took a mail.</summary>
    public Task SentAsync(OutgoingMail mail, DateTimeOffset at, string reply, CancellationToken ct) => store.WriteAsync(async session =>
    {
        await SettleAsync(session, mail, "sent", nextAt: at, reply, sentAt: at);
        await RecordAsync(session, mail, new(at, AlertEventKinds.MailSent, By: null, To(mail), To(mail)));
        return true;
    }, ct);

    /// <summary>Records that the mail server refused a mail for good.</summary>
    public Task FailedAsync(OutgoingMail mail, DateTimeOffset at, string reason, CancellationToken ct) => store.WriteAsync(async session =>
    {
        await SettleAsync(session, mail, "failed", nextAt: at, reason);
        await RecordAsync(session, mail, new(at, AlertEventKinds.MailFailed, By: null, $"{To(mail)}：{reason}", $"{To(mail)}: {reason}"));
        return true;
    }, ct);

    /// <summary>Puts a mail back until <paramref name="nextAt"/>, after an attempt that may succeed another time.</summary>
    public Task PutBackAsync(OutgoingMail mail, DateTimeOffset nextAt, string reason, CancellationToken ct) => store.WriteAsync(async session =>
    {
        await SettleAsync(session, mail, "queued", nextAt, reason);
        return true;
    }, ct);

    /// <summary>Puts a mail back until <paramref name="nextAt"/>, after an attempt of which nobody can say whether it succeeded.</summary>
    public Task OutcomeUnknownAsync(OutgoingMail mail, DateTimeOffset at, DateTimeOffset nextAt, string reason, CancellationToken ct) =>
        store.WriteAsync(async session =>
        {
            await SettleUnknownAsync(session, mail, at, nextAt, reason);
            return true;
        }, ct);

    /// <summary>Gives all mails, newest first.</summary>
    public Task<IReadOnlyList<OutgoingMail>> ListAsync(CancellationToken ct) =>
        store.ReadAsync(session => MailTable.SelectAsync(session, "SELECT * FROM mail ORDER BY created_at DESC, mail_id DESC"), ct);

    private Task<int> RecoverAsync(string whose, DateTimeOffset at, DateTimeOffset nextAt, string reason, CancellationToken ct) =>
        store.WriteAsync(async session =>
        {
            var abandoned = await MailTable.SelectAsync(session, $"SELECT * FROM mail WHERE state = 'attempting' AND {whose}", new { claimant });
            foreach (var mail in abandoned)
                await SettleUnknownAsync(session, mail, at, nextAt, reason);
            return abandoned.Count;
        }, ct);

    private static async Task SettleUnknownAsync(StoreSession session, OutgoingMail mail, DateTimeOffset at, DateTimeOffset nextAt, string reason)
    {
        await SettleAsync(session, mail, "queued", nextAt, $"outcome unknown: {reason}");
        await RecordAsync(session, mail, new(
            at, AlertEventKinds.MailOutcomeUnknown, By: null,
            $"{To(mail)}：发送中断，是否送达不明，将以同一 Message-ID 重发（{reason}）",
            $"{To(mail)}: broken off, nobody can say whether it arrived; it is sent again with the same Message-ID ({reason})"));
    }

    private static async Task SettleAsync(
        StoreSession session, OutgoingMail mail, string state, DateTimeOffset nextAt, string outcome, DateTimeOffset? sentAt = null) =>
        await session.ExecuteAsync(
            """
            UPDATE mail SET state = @state, claimed_by = NULL, next_attempt_at = @nextAt, sent_at = @sentAt, last_outcome = @outcome
            WHERE mail_id = @MailId
            """,
            new { state, nextAt, sentAt, outcome, mail.MailId });

    private static Task RecordAsync(StoreSession session, OutgoingMail mail, AlertEvent entry) =>
        AlertTable.InsertEventsAsync(session, mail.AlertIds.Select(alertId => new AlertEntry(alertId, entry)));

    private static string To(OutgoingMail mail) => $"{mail.RecipientName} <{mail.Recipient}>";
}

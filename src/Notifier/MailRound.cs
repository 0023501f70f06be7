using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier;

/// <summary>What one round through the outbox did.</summary>
public sealed record MailRoundReport
{
    public int Sent { get; init; }

    /// <summary>Refused for good.</summary>
    public int Failed { get; init; }

    /// <summary>To be tried again.</summary>
    public int PutBack { get; init; }

    /// <summary>Why the mail server could not be used; null where it could.</summary>
    public string? Unavailable { get; init; }
}

/// <summary>Sends what is due in the outbox, the gravest first, until nothing is due or the mail server cannot be used.</summary>
public sealed class MailRound(Outbox outbox, SmtpOptions smtp, MailOptions options, TimeProvider clock)
{
    /// <summary>Makes one round. Stopped in between, it leaves no mail half-settled.</summary>
    public async Task<MailRoundReport> RunAsync(CancellationToken ct)
    {
        var report = new MailRoundReport();
        await outbox.RecoverOwnAsync(clock.GetUtcNow(), clock.GetUtcNow() + Wait(1), ct);
        await using var sender = new SmtpSender(smtp, options);
        while (report.Unavailable is null && !ct.IsCancellationRequested && await outbox.ClaimAsync(clock.GetUtcNow(), ct) is { } mail)
        {
            var outcome = await AttemptAsync(sender, mail, ct);
            report = await SettleAsync(mail, outcome, report);
        }

        return report;
    }

    private static async Task<SendOutcome> AttemptAsync(SmtpSender sender, OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            return await sender.SendAsync(mail, ct);
        }
        catch (OperationCanceledException)
        {
            return new(SendVerdict.Unavailable, "stopped before the mail server was reached");
        }
    }

    // Settling is never cancelled: what happened at the server has happened.
    private async Task<MailRoundReport> SettleAsync(OutgoingMail mail, SendOutcome outcome, MailRoundReport report)
    {
        var now = clock.GetUtcNow();
        switch (outcome.Verdict)
        {
            case SendVerdict.Accepted:
                await outbox.SentAsync(mail, now, outcome.Reply, CancellationToken.None);
                return report with { Sent = report.Sent + 1 };
            case SendVerdict.Refused:
                await outbox.FailedAsync(mail, now, outcome.Reply, CancellationToken.None);
                return report with { Failed = report.Failed + 1 };
            case SendVerdict.Unknown:
                await outbox.OutcomeUnknownAsync(mail, now, now + Wait(mail.Attempts), outcome.Reply, CancellationToken.None);
                return report with { PutBack = report.PutBack + 1 };
            case SendVerdict.TryLater:
                await outbox.PutBackAsync(mail, now + Wait(mail.Attempts), outcome.Reply, CancellationToken.None);
                return report with { PutBack = report.PutBack + 1 };
            case SendVerdict.Unavailable:
                // The shortest wait: it is not this mail's fault, and a grave one should not sit out an hour once the server is back.
                await outbox.PutBackAsync(mail, now + Wait(1), outcome.Reply, CancellationToken.None);
                return report with { PutBack = report.PutBack + 1, Unavailable = outcome.Reply };
            default:
                throw new InvalidOperationException($"No way to settle {outcome.Verdict}; this is a bug in CustodyWatch.");
        }
    }

    private TimeSpan Wait(int attempts) => options.BackOff[Math.Min(attempts, options.BackOff.Count) - 1];
}

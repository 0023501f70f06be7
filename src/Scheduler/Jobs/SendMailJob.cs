using CustodyWatch.Notifier;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CustodyWatch.Scheduler.Jobs;

/// <summary>Sets off a round through the outbox.</summary>
[DisallowConcurrentExecution]
internal sealed partial class SendMailJob(MailRound round, ILogger<SendMailJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var report = await round.RunAsync(cancellationToken);
        if (report.Sent > 0)
            Sent(report.Sent);
        if (report.Failed > 0)
            Refused(report.Failed);
        if (report.Unavailable is { } reason)
            Unavailable(reason);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Mails} mails sent.")]
    private partial void Sent(int mails);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Mails} mails were refused for good; the history of their alerts says why.")]
    private partial void Refused(int mails);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server cannot be used, mail waits in the outbox: {Reason}")]
    private partial void Unavailable(string reason);
}

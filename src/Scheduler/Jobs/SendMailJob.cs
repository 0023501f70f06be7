using CustodyWatch.Notifier;
using Quartz;

namespace CustodyWatch.Scheduler.Jobs;

/// <summary>Sets off a round through the outbox.</summary>
[DisallowConcurrentExecution]
internal sealed class SendMailJob(MailRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}

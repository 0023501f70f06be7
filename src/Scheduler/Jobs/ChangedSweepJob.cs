using CustodyWatch.Rules.Vocabulary;
using Quartz;

namespace CustodyWatch.Scheduler.Jobs;

/// <summary>Sets off a sweep of what has changed, failed, or not been swept today. At the start it makes up for what was missed while the program was down.</summary>
[DisallowConcurrentExecution]
internal sealed class ChangedSweepJob(Sweep sweep, SweepGate gate, TimeProvider clock) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        new(gate.OneAtATimeAsync(() => sweep.RunAsync(new SweepPlan(clock.CivilToday(), OnlyChanged: true), null, cancellationToken), cancellationToken));
}

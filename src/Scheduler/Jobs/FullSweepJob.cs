using CustodyWatch.Rules.Vocabulary;
using Quartz;

namespace CustodyWatch.Scheduler.Jobs;

/// <summary>Sets off the full daily sweep.</summary>
[DisallowConcurrentExecution]
internal sealed class FullSweepJob(Sweep sweep, SweepGate gate, TimeProvider clock) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        new(gate.OneAtATimeAsync(() => sweep.RunAsync(new SweepPlan(clock.CivilToday()), null, cancellationToken), cancellationToken));
}

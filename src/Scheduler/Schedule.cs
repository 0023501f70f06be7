using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Scheduler.Jobs;
using Quartz;

namespace CustodyWatch.Scheduler;

/// <summary>All triggers, and what happens to the runs that are missed.</summary>
internal static class Schedule
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(CivilTime.ZoneId);

    /// <summary>Enters the jobs with their triggers.</summary>
    public static void Enter(IQuartzBuilder quartz, ScheduleOptions options, TimeProvider clock)
    {
        quartz.UseTimeProvider(clock);
        quartz.ScheduleJob<FullSweepJob>(
            trigger => trigger.WithIdentity("full-sweep").WithCronSchedule(
                options.FullSweepCron,
                cron => cron.InTimeZone(Zone).WithMisfireInstruction(OnMissed(options.FullSweepMissed))),
            job => job.WithIdentity("full-sweep"));
        quartz.ScheduleJob<ChangedSweepJob>(
            trigger => trigger.WithIdentity("changed-sweep").StartNow().WithSimpleSchedule(every =>
                every.WithInterval(options.ChangedEvery).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity("changed-sweep"));
        quartz.ScheduleJob<SendMailJob>(
            trigger => trigger.WithIdentity("send-mail").StartAt(clock.GetUtcNow() + options.MailAfter).WithSimpleSchedule(every =>
                every.WithInterval(options.MailEvery).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity("send-mail"));
    }

    private static CronTriggerMisfireInstruction OnMissed(MissedRun missed) =>
        missed == MissedRun.MakeUp ? CronTriggerMisfireInstruction.FireAndProceed : CronTriggerMisfireInstruction.DoNothing;
}

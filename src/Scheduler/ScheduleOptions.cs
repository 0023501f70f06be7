namespace CustodyWatch.Scheduler;

/// <summary>What happens to a run that was missed because the machine was busy or asleep.</summary>
public enum MissedRun
{
    /// <summary>Make it up once, now, and go on from there.</summary>
    MakeUp,

    /// <summary>Leave it out and wait for the next.</summary>
    LeaveOut,
}

/// <summary>When each job runs. All times are the centre's civil time, Asia/Shanghai.</summary>
public sealed record ScheduleOptions
{
    /// <summary>The full daily sweep, as a Quartz cron expression with seconds. Default: 0:10, when the new day has begun.</summary>
    public string FullSweepCron { get; init; } = "0 10 0 * * ?";

    /// <summary>What happens to a full sweep that was missed.</summary>
    public MissedRun FullSweepMissed { get; init; } = MissedRun.MakeUp;

    /// <summary>How often facilities that have changed, failed, or not been swept today are swept.</summary>
    public TimeSpan ChangedEvery { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How often the outbox is looked at.</summary>
    public TimeSpan MailEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after the start the outbox is first looked at.</summary>
    public TimeSpan MailAfter { get; init; } = TimeSpan.Zero;
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Reads a duty counted in hours from the execution of a measure: delivery to the centre, first questioning, notice to the family.</summary>
/// <remarks>
/// Law: CPL-2018 arts 85, 86, 93 and 94; counted from the exact moment (counting rule of hours). A day without a time is every moment of it,
/// so that only what the dates alone settle is concluded from them. A start whose time contradicts its day leaves the duty unknown.
/// </remarks>
internal static class HourDuty
{
    /// <summary>Reads the duty; null where the law did not know it, or where the centre records neither the time of the measure nor the act.</summary>
    public static ClockReading? Read(Term term, StageRecord record, DateOnly asOf)
    {
        var stage = record.Stage;
        var startedOn = stage.StartedOn!.Value;
        var isDoubtful = stage.Unreadable.Contains("started_at") || stage.StartedAt is { } at && DateOnly.FromDateTime(at) != startedOn;
        var doubtful = stage.StartedAt?.ToString("s", System.Globalization.CultureInfo.InvariantCulture);
        if (isDoubtful)
            stage = stage with { StartedAt = null };
        if (term.Lengths.On(startedOn) is not { Length: { } length } value)
            return null;
        var done = Act(term, record);
        if (done is null && stage.StartedAt is null && !isDoubtful)
            return null;
        var hours = length.Parts.Sum(part => part.Count);
        DateTime? dueAt = stage.StartedAt is { } started ? HourCount.After(started, hours) : null;
        var deadlineOn = dueAt is { } due ? DateOnly.FromDateTime(due) : DateOnly.FromDateTime(HourCount.After(HourCount.StartOf(startedOn), hours));
        var endedOn = done?.On ?? stage.EndedOn;
        var reading = new ClockReading
        {
            ReadOn = asOf, StageId = stage.StageId, StageKind = stage.Kind, Term = term, StartedOn = startedOn, EndedOn = endedOn, Status = ClockStatus.Unknown,
            Missing = isDoubtful ? new(SourceContract.CaseStage.Name, stage.StageId, "started_at", doubtful) : MissingOf(stage, done, hours),
            Steps = [new DerivationLine("base", startedOn, deadlineOn, length.ToString(), value.Law, Moments(stage, dueAt, done))],
        };
        return reading.Missing is not null ? reading : reading with
        {
            DeadlineOn = deadlineOn,
            DeadlineAt = dueAt,
            WarnFromOn = deadlineOn,
            DaysLeft = Math.Max(0, DayCount.Between(endedOn ?? asOf, deadlineOn)),
            DaysOverdue = Math.Max(0, DayCount.Between(deadlineOn, endedOn ?? asOf)),
            Status = Status(stage, done, hours, deadlineOn, asOf),
        };
    }

    // What is dated after the end of the stage does not belong to it. Only a record of the act itself counts, or, for the delivery, that the person was in the centre the same day.
    private static Done? Act(Term term, StageRecord record)
    {
        var startedOn = record.Stage.StartedOn!.Value;
        var act = record.Events
            .Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == term.EndsWith && happened.OccurredOn >= startedOn && !(record.Stage.EndedOn < happened.OccurredOn))
            .OrderBy(happened => TimeOf(happened) ?? HourCount.StartOf(happened.OccurredOn!.Value)).FirstOrDefault();
        if (act is not null)
            return new(act.OccurredOn!.Value, TimeOf(act), act.EventId);
        return term.EndsWith == Milestones.DeliveredToFacility && record.AdmittedAt is { } admitted && DateOnly.FromDateTime(admitted) <= startedOn
            ? new(startedOn, null, null)
            : null;
    }

    // A time on another day than the event's own says nothing of when it was.
    private static DateTime? TimeOf(StageEvent act) => act.OccurredAt is { } at && DateOnly.FromDateTime(at) == act.OccurredOn ? at : null;

    private static ClockStatus Status(CaseStage stage, Done? done, int hours, DateOnly deadlineOn, DateOnly asOf)
    {
        if (done is not null)
            return IsSurelyInTime(stage, done, hours) ? ClockStatus.Met : ClockStatus.Exceeded;
        if (stage.EndedOn is { } ended)
            return ended <= deadlineOn ? ClockStatus.Met : ClockStatus.Exceeded;
        return DayCount.Between(asOf, deadlineOn) switch
        {
            < 0 => ClockStatus.Overdue,
            0 => ClockStatus.DueToday,
            _ => ClockStatus.Running,
        };
    }

    // The datum without which it cannot be told whether the act was in time.
    private static MissingDatum? MissingOf(CaseStage stage, Done? done, int hours)
    {
        if (done?.EventId is not { } eventId || IsSurelyInTime(stage, done, hours) || IsSurelyLate(stage, done, hours))
            return null;
        return stage.StartedAt is null
            ? new(SourceContract.CaseStage.Name, stage.StageId, "started_at")
            : new(SourceContract.StageEvent.Name, eventId, "occurred_at");
    }

    private static bool IsSurelyInTime(CaseStage stage, Done done, int hours) =>
        done.EventId is null || HourCount.IsWithin(Earliest(stage.StartedAt, stage.StartedOn!.Value), Latest(done.At, done.On), hours, inclusive: true);

    // A day without a time ends before its 24:00, so that from there even the exact number of hours is too many.
    private static bool IsSurelyLate(CaseStage stage, Done done, int hours) =>
        !HourCount.IsWithin(Latest(stage.StartedAt, stage.StartedOn!.Value), Earliest(done.At, done.On), hours, inclusive: stage.StartedAt is not null);

    private static DateTime Earliest(DateTime? at, DateOnly on) => at ?? HourCount.StartOf(on);

    private static DateTime Latest(DateTime? at, DateOnly on) => at ?? HourCount.EndOf(on);

    private static Bilingual Moments(CaseStage stage, DateTime? dueAt, Done? done)
    {
        var (start, due, act) = (Text(stage.StartedAt), Text(dueAt), done is null ? null : Text(done.At) ?? Text(done.On));
        return new(
            $"{(start is null ? "起算时刻没有登记" : $"自 {start}")}{(due is null ? "" : $"，至 {due}")}；{(act is null ? "没有登记完成" : $"登记于 {act}")}",
            $"{(start is null ? "the time of the start is not recorded" : $"from {start}")}{(due is null ? "" : $" to {due}")}; {(act is null ? "not recorded as done" : $"recorded {act}")}");
    }

    private static string? Text(DateTime? at) => at?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(DateOnly on) => on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // EventId is null where the admission stands for the act.
    private sealed record Done(DateOnly On, DateTime? At, string? EventId);
}

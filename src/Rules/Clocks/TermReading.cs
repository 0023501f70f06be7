using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What a ladder says on a day: its deadline with the holiday or the milestone that moves it, the warning and how it stands.</summary>
internal static class TermReading
{
    /// <summary>Writes the reading.</summary>
    /// <param name="run">The term, run to its end.</param>
    /// <param name="found">Where to.</param>
    public static void Write(ref readonly TermRun run, ref TermDeadline found)
    {
        ref readonly var ladder = ref run.Ladder;
        var (deadline, calendarMissing) = (ladder.Deadline, false);
        if (run.Rules.Term.MovesForHolidays && deadline is { } unmoved)
            (deadline, calendarMissing) = MovedForHolidays(in run, unmoved);
        if (run.Rules.CutBy is { } ground)
            deadline = Cut(in run, ground, deadline);
        var soft = ladder.SoftDeadline;
        var alertBy = deadline;
        if (ladder.Base.Earlier is { } earlier)
        {
            soft ??= Earlier(in run, earlier, deadline);
            alertBy = soft ?? deadline;
        }
        var (warnDays, noticeDays) = WarnDays(in run, deadline);
        found.Term = run.Rules.Term;
        found.StartedOn = ladder.StartedOn;
        found.EndedOn = run.EndedOn;
        found.DeadlineOn = deadline;
        found.SoftDeadlineOn = soft;
        found.AlertByOn = alertBy;
        (found.WarnDays, found.NoticeDays) = (warnDays, noticeDays);
        found.Status = ladder.Unlimited ? ClockStatus.NoLimit : Status(in run, deadline, alertBy, warnDays);
        found.CalendarMissing = calendarMissing;
        (found.Missing, found.LawVersionNotSupported) = (null, false);
    }

    /// <summary>How a limit of custody stands.</summary>
    public static ClockStatus Status(DateOnly deadline, DateOnly alertBy, int warnDays, DateOnly asOf, DateOnly? endedOn)
    {
        if (endedOn is { } ended)
            return ended <= deadline ? ClockStatus.Met : ClockStatus.Exceeded;
        return DayCount.Between(asOf, deadline) switch
        {
            < 0 => ClockStatus.Overdue,
            0 => ClockStatus.DueToday,
            _ when DayCount.Between(asOf, alertBy) <= warnDays => ClockStatus.Expiring,
            _ => ClockStatus.Running,
        };
    }

    private static (DateOnly Day, bool CalendarMissing) MovedForHolidays(ref readonly TermRun run, DateOnly unmoved)
    {
        var moved = run.Terms.Calendar.FirstWorkingDay(unmoved);
        if (moved.Day != unmoved)
            run.Derivation?.Add(new("holiday", unmoved, moved.Day, null, run.Ladder.Base.Law, new("末日为节假日，顺延至其后第一个工作日", "the last day is a holiday: the first working day after it")));
        return moved;
    }

    private static DateOnly? Cut(ref readonly TermRun run, int ground, DateOnly? deadline)
    {
        var cutOn = run.History.FirstMilestone(ground, from: run.Ladder.StartedOn);
        if (!(cutOn < deadline))
            return deadline;
        var code = Milestones.List.Codes[ground];
        run.Derivation?.Add(new("cut", cutOn, cutOn, null, run.Ladder.Base.Law, new(code.Zh, code.En)) { Ground = code.Id });
        return cutOn;
    }

    // The other authority's count matters only where it ends before the deadline.
    private static DateOnly? Earlier(ref readonly TermRun run, StatedLength length, DateOnly? deadline) =>
        length.LastDay(run.Ladder.Anchor, run.Terms.Switches.MonthRule) is var earlier && earlier < deadline ? earlier : null;

    // The days from which to warn here, and those from which everybody is warned and a notice is owed.
    private static (int Here, int Everywhere) WarnDays(ref readonly TermRun run, DateOnly? deadline)
    {
        var isShort = deadline is { } last && DayCount.Between(run.Ladder.StartedOn, last) <= run.Terms.ShortTerms.TotalDays;
        var everywhere = isShort ? run.Terms.ShortTerms.WarnDays : run.Ladder.LastGranted?.Rule.WarnDays ?? run.Rules.Term.WarnDays;
        return (isShort ? everywhere : Math.Max(everywhere, run.Rules.Term.LocalWarnDays ?? 0), everywhere);
    }

    private static ClockStatus Status(ref readonly TermRun run, DateOnly? deadline, DateOnly? alertBy, int warnDays)
    {
        if (deadline is not { } last)
            return ClockStatus.Suspended;
        // A window is closed after its last day; nobody is held too long by that.
        if (run.Rules.Term.IsWindow)
            return run.AsOf > last || run.EndedOn is not null ? ClockStatus.Met : ClockStatus.Running;
        return Status(last, alertBy!.Value, warnDays, run.AsOf, run.EndedOn);
    }
}

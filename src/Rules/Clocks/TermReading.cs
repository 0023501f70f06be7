using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What a ladder says on a day: its deadline with the holiday or the milestone that moves it, the warning and how it stands.</summary>
/// <param name="term">The term.</param>
/// <param name="terms">How the terms are read.</param>
/// <param name="asOf">The day asked.</param>
/// <param name="endedOn">The day the clock ended; null while it runs.</param>
/// <param name="derivation">Where the moves are written down; null where nobody asks.</param>
internal readonly struct TermReading(Term term, Terms terms, DateOnly asOf, DateOnly? endedOn, Derivation? derivation)
{
    /// <summary>Makes the reading.</summary>
    /// <param name="ladder">The ladder, as far as it was granted.</param>
    /// <param name="cutOn">The day of the milestone that ends the limit early; null for none.</param>
    public TermDeadline Of(in Ladder ladder, DateOnly? cutOn)
    {
        var deadline = Cut(MovedForHolidays(ladder.Deadline, ladder.Base.Law, out var calendarMissing), cutOn, ladder.Base.Law);
        var soft = ladder.SoftDeadline ?? Earlier(ladder, deadline);
        var alertBy = ladder.Base.Earlier is null ? deadline : soft ?? deadline;
        var warnDays = WarnDays(ladder, deadline);
        return new()
        {
            Term = term,
            StartedOn = ladder.StartedOn,
            EndedOn = endedOn,
            DeadlineOn = deadline,
            SoftDeadlineOn = soft,
            WarnFromOn = alertBy is { } last ? DayCount.Shift(last, -warnDays) : null,
            Status = ladder.Unlimited ? ClockStatus.NoLimit : Status(deadline, alertBy, warnDays),
            CalendarMissing = calendarMissing,
        };
    }

    private DateOnly? MovedForHolidays(DateOnly? deadline, string law, out bool calendarMissing)
    {
        calendarMissing = false;
        if (!term.MovesForHolidays || deadline is not { } unmoved)
            return deadline;
        (var moved, calendarMissing) = terms.Calendar.FirstWorkingDay(unmoved);
        if (moved != unmoved)
            derivation?.Add(new("holiday", unmoved, moved, null, law, new("末日为节假日，顺延至其后第一个工作日", "the last day is a holiday: the first working day after it")));
        return moved;
    }

    private DateOnly? Cut(DateOnly? deadline, DateOnly? cutOn, string law)
    {
        if (!(cutOn < deadline))
            return deadline;
        derivation?.Add(new("cut", cutOn, cutOn, null, law, new(Milestones.List.Zh(term.CutBy!), Milestones.List.En(term.CutBy!))) { Ground = term.CutBy });
        return cutOn;
    }

    // The other authority's count matters only where it ends before the deadline.
    private DateOnly? Earlier(in Ladder ladder, DateOnly? deadline) =>
        ladder.Base.Earlier?.LastDay(ladder.Anchor, terms.Switches.MonthRule) is { } earlier && earlier < deadline ? earlier : null;

    private int WarnDays(in Ladder ladder, DateOnly? deadline)
    {
        var own = ladder.RuleOf(ladder.Rungs[^1])?.WarnDays ?? term.WarnDays;
        var isShort = deadline is { } last && DayCount.Between(ladder.StartedOn, last) <= terms.ShortTerms.TotalDays;
        return isShort ? terms.ShortTerms.WarnDays : own;
    }

    private ClockStatus Status(DateOnly? deadline, DateOnly? alertBy, int warnDays)
    {
        if (deadline is not { } last)
            return ClockStatus.Suspended;
        // A window is closed after its last day; nobody is held too long by that.
        if (term.IsWindow)
            return asOf > last || endedOn is not null ? ClockStatus.Met : ClockStatus.Running;
        return Status(last, alertBy!.Value, warnDays, asOf, endedOn);
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
}

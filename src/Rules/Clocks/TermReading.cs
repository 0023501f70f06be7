using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What a ladder says on a day: its deadline with the holiday or the milestone that moves it, the warning and how it stands.</summary>
/// <param name="term">The term.</param>
/// <param name="ladder">The ladder, as far as it was granted.</param>
/// <param name="terms">How the terms are read.</param>
/// <param name="asOf">The day asked.</param>
/// <param name="endedOn">The day the clock ended; null while it runs.</param>
internal sealed class TermReading(Term term, Ladder ladder, Terms terms, DateOnly asOf, DateOnly? endedOn)
{
    private readonly List<DerivationLine> _moves = [];
    private bool _calendarMissing;

    /// <summary>Makes the reading.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="earlier">The steps of the ladders before this one.</param>
    /// <param name="cutOn">The day of the milestone that ends the limit early; null for none.</param>
    /// <param name="defects">The papers that moved nothing.</param>
    public ClockReading Of(CaseStage stage, IReadOnlyList<DerivationLine> earlier, DateOnly? cutOn, IReadOnlyList<DefectivePaper> defects)
    {
        var deadline = Cut(MovedForHolidays(ladder.Deadline), cutOn);
        var soft = ladder.SoftDeadline ?? Earlier(deadline);
        var alertBy = ladder.Base.Earlier is null ? deadline : soft ?? deadline;
        var warnDays = WarnDays(deadline);
        return new ClockReading
        {
            ReadOn = asOf,
            StageId = stage.StageId,
            StageKind = stage.Kind,
            Term = term,
            StartedOn = ladder.StartedOn,
            EndedOn = endedOn,
            DeadlineOn = deadline,
            SoftDeadlineOn = soft,
            WarnFromOn = alertBy is { } last ? DayCount.Shift(last, -warnDays) : null,
            Status = Status(deadline, alertBy, warnDays),
            CalendarMissing = _calendarMissing,
            DaysLeft = deadline is { } left ? Math.Max(0, DayCount.Between(endedOn ?? asOf, left)) : null,
            DaysOverdue = deadline is { } over ? DaysOverdue(over) : null,
            Steps = [.. earlier, .. ladder.Steps(), .. _moves],
            Defects = defects,
        };
    }

    // A window is closed after its last day; nobody is held too long by that.
    private int DaysOverdue(DateOnly deadline) => term.IsWindow ? 0 : Math.Max(0, DayCount.Between(deadline, endedOn ?? asOf));

    private DateOnly? MovedForHolidays(DateOnly? deadline)
    {
        if (!term.MovesForHolidays || deadline is not { } unmoved)
            return deadline;
        (var moved, _calendarMissing) = terms.Calendar.FirstWorkingDay(unmoved);
        if (moved != unmoved)
            _moves.Add(new DerivationLine("holiday", unmoved, moved, null, ladder.Base.Law, new("末日为节假日，顺延至其后第一个工作日", "the last day is a holiday: the first working day after it")));
        return moved;
    }

    private DateOnly? Cut(DateOnly? deadline, DateOnly? cutOn)
    {
        if (!(cutOn < deadline))
            return deadline;
        _moves.Add(new DerivationLine("cut", cutOn, cutOn, null, ladder.Base.Law, new(Milestones.List.Zh(term.CutBy!), term.CutBy!)) { Ground = term.CutBy });
        return cutOn;
    }

    // The other authority's count matters only where it ends before the deadline.
    private DateOnly? Earlier(DateOnly? deadline) =>
        ladder.Base.Earlier?.LastDay(ladder.Anchor, terms.Switches.MonthRule) is { } earlier && earlier < deadline ? earlier : null;

    private int WarnDays(DateOnly? deadline)
    {
        var own = term.Extensions.FirstOrDefault(extension => extension.Ground == ladder.LastGround)?.WarnDays ?? term.WarnDays;
        var isShort = deadline is { } last && DayCount.Between(ladder.StartedOn, last) <= terms.ShortTerms.TotalDays;
        return isShort ? terms.ShortTerms.WarnDays : own;
    }

    private ClockStatus Status(DateOnly? deadline, DateOnly? alertBy, int warnDays)
    {
        if (ladder.Unlimited)
            return ClockStatus.NoLimit;
        if (deadline is not { } last)
            return ClockStatus.Suspended;
        if (term.IsWindow)
            return asOf > last || endedOn is not null ? ClockStatus.Met : ClockStatus.Running;
        if (endedOn is { } ended)
            return ended <= last ? ClockStatus.Met : ClockStatus.Exceeded;
        return DayCount.Between(asOf, last) switch
        {
            < 0 => ClockStatus.Overdue,
            0 => ClockStatus.DueToday,
            _ when DayCount.Between(asOf, alertBy!.Value) <= warnDays => ClockStatus.Expiring,
            _ => ClockStatus.Running,
        };
    }
}

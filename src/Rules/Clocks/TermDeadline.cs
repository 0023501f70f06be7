namespace CustodyWatch.Rules.Clocks;

/// <summary>Where one statutory clock of a stage ends and how it stands at the end of the day asked, without how that came about.</summary>
public record struct TermDeadline
{
    /// <summary>The term; null where the stage's kind is unknown or has none.</summary>
    public Term? Term { get; internal set; }

    /// <summary>The day it counts from, not itself counted; after a recount the day of the recount; null where unknown.</summary>
    public DateOnly? StartedOn { get; internal set; }

    /// <summary>The day it ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; internal set; }

    /// <summary>The last lawful day; null while suspended, without limit or unknown.</summary>
    public DateOnly? DeadlineOn { get; internal set; }

    /// <summary>The ordinary limit, where the law names an ordinary and an outer one; else null.</summary>
    public DateOnly? SoftDeadlineOn { get; internal set; }

    /// <summary>The day its warning counts back from: the ordinary limit where there is an outer one, else the deadline; null where there is none.</summary>
    public DateOnly? AlertByOn { get; internal set; }

    /// <summary>How many days before <see cref="AlertByOn"/> it is expiring.</summary>
    public int WarnDays { get; internal set; }

    /// <summary>How many days before <see cref="AlertByOn"/> the warning that holds everywhere begins, by which a notice is owed where one is.</summary>
    public int NoticeDays { get; internal set; }

    /// <summary>The first day on which it is expiring; null where there is no deadline.</summary>
    public readonly DateOnly? WarnFromOn => AlertByOn is { } last ? DayCount.ShiftWithinCalendar(last, -WarnDays) : null;

    /// <summary>The day by which a notice is owed where one is: the first day of the warning that holds everywhere; null where there is no deadline.</summary>
    public readonly DateOnly? NoticeFromOn => AlertByOn is { } last ? DayCount.ShiftWithinCalendar(last, -NoticeDays) : null;

    public ClockStatus Status { get; internal set; }

    /// <summary>Whether its last day was moved, or not, without the calendar of its year: only weekends are known.</summary>
    public bool CalendarMissing { get; internal set; }

    /// <summary>The datum without which it cannot be read; null where it can.</summary>
    public MissingDatum? Missing { get; internal set; }

    /// <summary>Whether it began before the first revision the term has a value for.</summary>
    public bool LawVersionNotSupported { get; internal set; }
}

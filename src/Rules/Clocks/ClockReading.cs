using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Clocks;

/// <summary>How a clock stands on the day asked.</summary>
public enum ClockStatus
{
    /// <summary>More than the first warning day away.</summary>
    Running,

    /// <summary>From the first warning day to the day before the deadline.</summary>
    Expiring,

    /// <summary>On the deadline: still lawful until 24:00.</summary>
    DueToday,

    /// <summary>After the deadline, and the stage goes on.</summary>
    Overdue,

    /// <summary>Ended on or before the deadline.</summary>
    Met,

    /// <summary>Ended after the deadline.</summary>
    Exceeded,

    /// <summary>An exclusion is running; no date can be given.</summary>
    Suspended,

    /// <summary>The law gives no limit.</summary>
    NoLimit,

    /// <summary>Data are missing or cannot be read; a finding says which.</summary>
    Unknown,
}

/// <summary>What is wrong with a paper that was to move a deadline and does not.</summary>
public enum PaperDefect
{
    /// <summary>An extension decided after the deadline it was to extend.</summary>
    ExtLate,

    /// <summary>An extension decided by an organ below the one the law names.</summary>
    ExtWrongLevel,

    /// <summary>An extension whose rung before it was not granted.</summary>
    ExtSkippedRung,

    /// <summary>An extension granted twice, or on a ground this term does not have.</summary>
    ExtWithoutEffect,

    /// <summary>A recount outside the time in which it can start the term anew.</summary>
    RecountOutsideCustody,

    /// <summary>An exclusion that stops nothing here: of another kind, begun too late, or once too often.</summary>
    ExclusionWithoutEffect,
}

/// <summary>A paper that moved nothing, and why.</summary>
/// <param name="Defect">What is wrong.</param>
/// <param name="EventId">The event's key.</param>
/// <param name="Ground">Its ground.</param>
/// <param name="DocumentNo">The paper's number; null where none is recorded.</param>
/// <param name="DecidedOn">The day of the decision or event.</param>
/// <param name="DeadlineOn">The deadline it was to move; null where there was none.</param>
/// <param name="Law">The article it offends.</param>
public sealed record DefectivePaper(
    PaperDefect Defect, string EventId, string Ground, string? DocumentNo, DateOnly DecidedOn, DateOnly? DeadlineOn, string? Law);

/// <summary>A value of a row that is needed and is not there, or cannot be true.</summary>
/// <param name="Relation">The relation's name.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Value">What stands there and cannot be true; null where nothing does.</param>
public sealed record MissingDatum(string Relation, string Key, string Column, string? Value = null);

/// <summary>One statutory clock of one stage, as it stands at the end of the day asked.</summary>
public sealed record ClockReading
{
    public required string StageId { get; init; }
    public required string? StageKind { get; init; }

    /// <summary>The term; null where the stage's kind is unknown or has none.</summary>
    public required Term? Term { get; init; }

    /// <summary>The day asked.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The day it counts from, not itself counted; after a recount the day of the recount; null where unknown.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The last lawful day; null while suspended, without limit or unknown.</summary>
    public DateOnly? DeadlineOn { get; init; }

    /// <summary>The moment on that day at which it ends, where it does not end with the day; else null.</summary>
    public DateTime? DeadlineAt { get; init; }

    /// <summary>The deadline in words: with its moment, where it does not end with the day; null where there is none.</summary>
    public string? Due => DeadlineAt is { } at
        ? at.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)
        : DeadlineOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>For a window: the first day on which the judgment has effect if nobody appeals; else null.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>For a window: the last day by which the next organ should have accepted the case; else null.</summary>
    public DateOnly? GapEndsOn { get; init; }

    /// <summary>The ordinary limit, where the law names an ordinary and an outer one; else null.</summary>
    public DateOnly? SoftDeadlineOn { get; init; }

    /// <summary>The first day on which it is expiring; null where there is no deadline.</summary>
    public DateOnly? WarnFromOn { get; init; }

    /// <summary>The day by which a notice is owed where one is; null where there is no deadline.</summary>
    public DateOnly? NoticeFromOn { get; init; }

    public required ClockStatus Status { get; init; }

    /// <summary>Calendar days to the deadline, 0 on the day and after it; null where there is no deadline. For an ended clock as of its end.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Calendar days after the deadline, 0 if none; null where there is no deadline. For an ended clock as of its end.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>How the deadline came about, in order.</summary>
    public IReadOnlyList<DerivationLine> Steps { get; init; } = [];

    /// <summary>Papers that moved nothing.</summary>
    public IReadOnlyList<DefectivePaper> Defects { get; init; } = [];

    /// <summary>Whether its last day was moved, or not, without the calendar of its year: only weekends are known.</summary>
    public bool CalendarMissing { get; init; }

    /// <summary>The datum without which it cannot be read; null where it can.</summary>
    public MissingDatum? Missing { get; init; }

    /// <summary>Whether it began before the first revision the term has a value for.</summary>
    public bool LawVersionNotSupported { get; init; }

    // A window is closed after its last day; nobody is held too long by that. What cannot be read has no steps, however far it came.
    internal static ClockReading Of(CaseStage stage, DateOnly asOf, in TermDeadline clock, Derivation? derivation)
    {
        var lastOn = clock.EndedOn ?? asOf;
        var steps = clock.Status == ClockStatus.Unknown ? null : derivation;
        return new()
        {
            ReadOn = asOf,
            StageId = stage.StageId,
            StageKind = stage.Kind,
            Term = clock.Term,
            StartedOn = clock.StartedOn,
            EndedOn = clock.EndedOn,
            DeadlineOn = clock.DeadlineOn,
            SoftDeadlineOn = clock.SoftDeadlineOn,
            WarnFromOn = clock.WarnFromOn,
            NoticeFromOn = clock.NoticeFromOn,
            Status = clock.Status,
            DaysLeft = clock.DeadlineOn is { } left ? Math.Max(0, DayCount.Between(lastOn, left)) : null,
            DaysOverdue = clock.DeadlineOn is { } over ? clock.Term!.IsWindow ? 0 : Math.Max(0, DayCount.Between(over, lastOn)) : null,
            Steps = steps?.Steps ?? [],
            Defects = steps?.Defects ?? [],
            CalendarMissing = clock.CalendarMissing,
            Missing = clock.Missing,
            LawVersionNotSupported = clock.LawVersionNotSupported,
        };
    }

    /// <summary>The article that gives the last rung; null where there is no deadline.</summary>
    public string? Law => Steps.LastOrDefault(step => step.What != "ignored" && step.Law is not null)?.Law;
}

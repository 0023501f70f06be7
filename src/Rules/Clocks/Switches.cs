namespace CustodyWatch.Rules.Clocks;

/// <summary>From where an extension is counted.</summary>
public enum ChainMode
{
    /// <summary>From the deadline before it (SPP-EXT-2016 art 16).</summary>
    ReAnchor,

    /// <summary>From the original start, all months together.</summary>
    OriginalAnchor,
}

/// <summary>How the days of an exclusion are counted.</summary>
public enum PauseCount
{
    /// <summary>End minus start: the day of the order still counts towards the term.</summary>
    HalfOpen,

    /// <summary>End minus start plus one.</summary>
    Inclusive,
}

/// <summary>Whether the day on which a recount begins is itself counted.</summary>
public enum RecountStartDay
{
    Excluded,
    Included,
}

/// <summary>From where the seven days of the review of arrest run.</summary>
public enum ArrestReviewAnchor
{
    /// <summary>From the receipt of the request.</summary>
    Receipt,

    /// <summary>From the end of the limit before it: 10, 14 or 37 days from detention in all.</summary>
    FlatCap,
}

/// <summary>How the procuratorial rule on months reads "the corresponding day" of the first month.</summary>
public enum Article16Reading
{
    /// <summary>That of the day after the arrest, less one: arrested on the 10th, ends on the 10th.</summary>
    SecondDay,

    /// <summary>That of the arrest itself, less one: arrested on the 10th, ends on the 9th.</summary>
    ArrestDay,
}

/// <summary>When on its last day a detention counted in days ends.</summary>
public enum DayUnitEnd
{
    EndOfDay,

    /// <summary>At the clock time at which it was executed (MPS-2006 art 4(1)).</summary>
    ClockTime,
}

/// <summary>From where the limit of a trial runs.</summary>
public enum TrialStart
{
    CourtReceipt,

    /// <summary>From the day the court dockets the case (SPC-2000).</summary>
    Docketing,
}

/// <summary>From where a supplementary investigation runs.</summary>
public enum SupplementAnchor
{
    /// <summary>From the receipt by the police or supervision organ.</summary>
    Receipt,

    /// <summary>From the day the review returned the case.</summary>
    ReturnDecision,
}

/// <summary>What the time spent on deciding the measure in a supervision case does to the review.</summary>
public enum MeasureExclusion
{
    Shift,

    /// <summary>The whole limit runs anew from the decision.</summary>
    Restart,
}

/// <summary>Which revision of the law a running period follows.</summary>
public enum LawVersionSelection
{
    AtStartEvent,

    /// <summary>The one in force on the day asked, or on the day the stage ended.</summary>
    AtEvaluation,
}

/// <summary>By which of two counts of one duty it is overdue.</summary>
public enum DeliveryUnit
{
    Month,

    /// <summary>By the shorter count of the procuratorial rules.</summary>
    Days,
}

/// <summary>From where the remaining term of a convict is measured.</summary>
public enum StayReference
{
    Effective,
    DocumentsReceived,
}

/// <summary>The day on which a judgment nobody appealed takes effect.</summary>
public enum EffectiveDate
{
    /// <summary>The day after the window's last.</summary>
    DayAfter,
    LastDay,
}

/// <summary>Whether Saturdays and Sundays are holidays.</summary>
public enum WeekendIsHoliday
{
    Yes,
    No,
}

/// <summary>Whether a holiday moves the end of bail and residential surveillance.</summary>
public enum RestrictiveMeasureHolidayMove
{
    No,
    Yes,
}

/// <summary>How far ahead to warn.</summary>
public enum WarnLeadDays
{
    /// <summary>As each ground of a term says.</summary>
    ByGround,

    /// <summary>As the term says, whatever the ground.</summary>
    Uniform,
}

/// <summary>How the law is read where authorities differ. Each has a setting of its own in the catalogue, its first value the default.</summary>
public sealed record Switches
{
    public MonthRule MonthRule { get; init; }
    public Article16Reading Article16Reading { get; init; }
    public ChainMode ChainMode { get; init; }
    public DayUnitEnd DayUnitEnd { get; init; }
    public ArrestReviewAnchor ArrestReviewAnchor { get; init; }
    public PauseCount PauseCount { get; init; }
    public TrialStart TrialStart { get; init; }
    public SupplementAnchor SupplementAnchor { get; init; }
    public RecountStartDay RecountStartDay { get; init; }
    public MeasureExclusion MeasureExclusion { get; init; }
    public LawVersionSelection LawVersionSelection { get; init; }
    public DeliveryUnit DeliveryUnit { get; init; }
    public StayReference StayReference { get; init; }
    public EffectiveDate EffectiveDate { get; init; }
    public WeekendIsHoliday WeekendIsHoliday { get; init; }
    public RestrictiveMeasureHolidayMove RestrictiveMeasureHolidayMove { get; init; }
    public WarnLeadDays WarnLeadDays { get; init; }

    /// <summary>The terms each switch is about, by the switch's id; a switch that is not here is about all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Terms { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether a switch is about a term.</summary>
    internal bool AreAbout(string switchId, Term term) => !Terms.TryGetValue(switchId, out var ids) || ids.Contains(term.Id);
}

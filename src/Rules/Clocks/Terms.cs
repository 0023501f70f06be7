namespace CustodyWatch.Rules.Clocks;

/// <summary>The terms of one version of the catalogue, and how they are read.</summary>
public sealed class Terms
{
    private readonly StageTerms?[] _byStage;
    private readonly ILookup<string, Term> _duties;
    private readonly IReadOnlyList<Term> _asWritten;

    public Terms(IReadOnlyList<Term> all, Switches switches, ShortTermWarning shortTerms, HolidayCalendar calendar)
    {
        _asWritten = all;
        All = [.. all.Select(term => LawReading.Of(term, switches))];
        (Switches, ShortTerms) = (switches, shortTerms);
        Calendar = calendar with { FreeWeekends = switches.WeekendIsHoliday == WeekendIsHoliday.Yes };
        _byStage = StageTerms.ByStage([.. All.Where(term => !term.IsHourly)]);
        _duties = All.Where(term => term.IsHourly).SelectMany(term => term.StageKinds.Select(kind => (kind, term))).ToLookup(pair => pair.kind, pair => pair.term);
        MostOfAStage = _byStage.Max(stage => stage?.Most ?? 1);
    }

    /// <summary>The terms, as the switches read them.</summary>
    public IReadOnlyList<Term> All { get; }

    public Switches Switches { get; }

    public ShortTermWarning ShortTerms { get; }

    public HolidayCalendar Calendar { get; }

    /// <summary>The most limits one stage can have, the duties counted in hours not among them.</summary>
    public int MostOfAStage { get; }

    /// <summary>The last day on which a sentence may end that is served in the centre; null where it is not known from when to count, or the law allows none.</summary>
    /// <param name="from">The day it is counted from, itself counted.</param>
    public DateOnly? StayLastOn(DateOnly? from) =>
        from is { } day && All.FirstOrDefault(term => term.StayThreshold is not null) is { } delivery ? DeliveryDuty.StayLastOn(delivery, day) : null;

    /// <summary>The same terms, read otherwise.</summary>
    public Terms With(Switches switches) => new(_asWritten, switches, ShortTerms, Calendar);

    /// <summary>The duties counted in hours that a stage brings, beside its term.</summary>
    public IEnumerable<Term> DutiesOf(string stageKind) => _duties[stageKind];

    /// <summary>The terms of a kind of stage, by its place in the contract's list; null where it has none.</summary>
    internal StageTerms? Of(int stageKind) => stageKind < 0 ? null : _byStage[stageKind];
}

/// <summary>A term whose whole length is short warns later than others.</summary>
/// <param name="TotalDays">Whole length in days, at most.</param>
/// <param name="WarnDays">Days before the deadline from which to warn.</param>
public sealed record ShortTermWarning(int TotalDays, int WarnDays);

using System.Collections.Frozen;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The terms of one version of the catalogue, and how they are read.</summary>
public sealed class Terms
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly ILookup<string, Term> _byStage;
    private readonly ILookup<string, Term> _duties;
    private readonly IReadOnlyList<Term> _asWritten;

    public Terms(IReadOnlyList<Term> all, Switches switches, ShortTermWarning shortTerms, HolidayCalendar calendar)
    {
        _asWritten = all;
        All = [.. all.Select(term => LawReading.Of(term, switches))];
        (Switches, ShortTerms) = (switches, shortTerms);
        Calendar = calendar with { FreeWeekends = switches.WeekendIsHoliday == WeekendIsHoliday.Yes };
        _byId = All.ToFrozenDictionary(term => term.Id);
        _byStage = All.Where(term => !term.IsHourly).ToLookup(term => term.StageKind);
        _duties = All.Where(term => term.IsHourly).SelectMany(term => term.StageKinds.Select(kind => (kind, term))).ToLookup(pair => pair.kind, pair => pair.term);
    }

    /// <summary>The terms, as the switches read them.</summary>
    public IReadOnlyList<Term> All { get; }

    public Switches Switches { get; }

    public ShortTermWarning ShortTerms { get; }

    public HolidayCalendar Calendar { get; }

    /// <summary>The same terms, read otherwise.</summary>
    public Terms With(Switches switches) => new(_asWritten, switches, ShortTerms, Calendar);

    public Term? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The terms of a stage, of whatever procedure.</summary>
    public IEnumerable<Term> OfStage(string stageKind) => _byStage[stageKind];

    /// <summary>The duties counted in hours that a stage brings, beside its term.</summary>
    public IEnumerable<Term> DutiesOf(string stageKind) => _duties[stageKind];

    /// <summary>Whether a stage has different terms for different procedures.</summary>
    public bool HasProcedures(string stageKind) => _byStage[stageKind].Any(term => term.Procedure is not null);

    /// <summary>The terms of a stage, one after the other, for a procedure; a term without a procedure serves where no other does.</summary>
    public IEnumerable<Term> Of(string stageKind, string? procedure)
    {
        var all = _byStage[stageKind];
        var special = all.Where(term => term.Procedure is not null && term.Procedure == procedure).ToArray();
        return special.Length > 0 ? special : all.Where(term => term.Procedure is null);
    }
}

/// <summary>A term whose whole length is short warns later than others.</summary>
/// <param name="TotalDays">Whole length in days, at most.</param>
/// <param name="WarnDays">Days before the deadline from which to warn.</param>
public sealed record ShortTermWarning(int TotalDays, int WarnDays);

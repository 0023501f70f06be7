using System.Collections.Frozen;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The terms of one version of the catalogue, and how they are read.</summary>
public sealed class Terms
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly ILookup<string, Term> _byStage;

    public Terms(IReadOnlyList<Term> all, Switches switches, ShortTermWarning shortTerms, HolidayCalendar calendar)
    {
        (All, Switches, ShortTerms, Calendar) = (all, switches, shortTerms, calendar);
        _byId = all.ToFrozenDictionary(term => term.Id);
        _byStage = all.ToLookup(term => term.StageKind);
    }

    public IReadOnlyList<Term> All { get; }

    public Switches Switches { get; }

    public ShortTermWarning ShortTerms { get; }

    public HolidayCalendar Calendar { get; }

    /// <summary>The same terms, read otherwise.</summary>
    public Terms With(Switches switches) => new(All, switches, ShortTerms, Calendar);

    public Term? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The terms of a stage, of whatever procedure.</summary>
    public IEnumerable<Term> OfStage(string stageKind) => _byStage[stageKind];

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

using System.Diagnostics.CodeAnalysis;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// The rungs of one term from one start: the base, then each extension granted, each with the days left out of it.
/// Whenever days are left out of a rung, those above it are counted again.
/// </summary>
internal struct Ladder
{
    private readonly StageHistory _history;
    private readonly Switches _switches;
    private TermRules _term;
    private ShortList<Rung> _rungs;
    private ulong _granted;
    private DateOnly? _softEnd;

    /// <param name="term">The term.</param>
    /// <param name="history">The stage whose papers it is built of.</param>
    /// <param name="switches">How the law is read.</param>
    public Ladder(TermRules term, StageHistory history, Switches switches)
    {
        (_term, _history, _switches) = (term, history, switches);
        Base = null!;
    }

    /// <summary>The day it starts, for show.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>The day it counts from, not itself counted; one day earlier where the first day counts.</summary>
    public DateOnly Anchor { get; private set; }

    /// <summary>The base; its <see cref="BaseLength.Length"/> is null where there is no limit.</summary>
    public BaseLength Base { get; private set; }

    /// <summary>Whether there is no limit, or none any more.</summary>
    public bool Unlimited { get; private set; }

    /// <summary>Whether an exclusion is running without an end that can be given.</summary>
    public bool Suspended { get; private set; }

    /// <summary>The rungs, the base first.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<Rung> Rungs => _rungs.Read;

    /// <summary>The deadline; null where there is no limit or an exclusion is running.</summary>
    public readonly DateOnly? Deadline => Unlimited || Suspended ? null : Rungs[^1].LastOn;

    /// <summary>The ordinary limit beside an outer one; null where there is none or an exclusion is running.</summary>
    public readonly DateOnly? SoftDeadline => Suspended ? null : _softEnd;

    /// <summary>Starts it, or starts it anew: the rungs granted before are void.</summary>
    /// <param name="term">The term; another one after a conversion.</param>
    /// <param name="startedOn">The day it starts.</param>
    /// <param name="anchor">The day it counts from.</param>
    /// <param name="length">The base.</param>
    public void Start(TermRules term, DateOnly startedOn, DateOnly anchor, BaseLength length)
    {
        (_term, StartedOn, Anchor, Base) = (term, startedOn, anchor, length);
        (Unlimited, Suspended, _granted) = (length.Length is null, false, 0);
        _softEnd = length.Soft?.LastDay(anchor, _switches.MonthRule);
        _rungs.Keep(0);
        Add(new() { Rule = Rung.Base });
    }

    /// <summary>The extension of a rung; null for the base.</summary>
    public readonly ExtensionRule? RuleOf(in Rung rung) => rung.Rule == Rung.Base ? null : _term.ExtensionAt(rung.Rule);

    /// <summary>Whether a day is on or before the deadline; without a deadline every day is.</summary>
    public readonly bool Reaches(DateOnly day) => Unlimited || Suspended || day <= Rungs[^1].LastOn;

    /// <summary>Whether the limit is longer already than a whole length would make it: thirty days, where seven are decided.</summary>
    public readonly bool Exceeds(StatedLength whole) => Whole(Rungs.Length, whole).LastOn < Rungs[^1].LastOn;

    /// <summary>Whether the extension at this place among the term's rules was granted.</summary>
    public readonly bool HasGranted(int rule) => (_granted >> rule & 1) != 0;

    /// <summary>Adds a rung.</summary>
    /// <param name="rule">The place of the extension among the term's rules.</param>
    /// <param name="paper">The place of its paper among the acts of the stage.</param>
    public void Grant(int rule, int paper)
    {
        _granted |= 1UL << rule;
        Unlimited = _term.ExtensionAt(rule).NoLimit;
        Add(new() { Rule = rule, Paper = paper });
    }

    /// <summary>Leaves days out of the first rung that has not ended on the day of the order.</summary>
    /// <returns>The rung's place.</returns>
    public int LeaveOut(in Pause pause)
    {
        var rungs = _rungs.Items;
        var days = pause.Days ?? 0;
        Suspended |= pause.Days is null;
        var index = 0;
        while (index < rungs.Length - 1 && rungs[index].LastOn < pause.FromOn)
            index++;
        rungs[index].PausedDays += days;
        if (index == 0 && pause.FromOn <= _softEnd)
            _softEnd = DayCount.Shift(_softEnd.Value, days);
        for (var above = index + 1; above < rungs.Length; above++)
            Count(above);
        return index;
    }

    /// <summary>How a rung comes to its end: never more than was decided, nor than the law allows. The earliest of the days they lead to; null where there is no limit.</summary>
    public readonly RungEnd? EndOf(int index)
    {
        var rung = Rungs[index];
        if (RuleOf(rung) is not { } rule)
            return Base.Length is { } length ? Added(index, length, always: false) : null;
        if (rule.NoLimit)
            return null;
        var to = rule.To?.On(StartedOn);
        var end = to is null ? (RungEnd?)null : Whole(index, to);
        if (rule.By?.On(StartedOn) is { } by)
            end = Earlier(Added(index, by, always: to is not null), end);
        return rule.Sentence is null && _history.Acts[rung.Paper].Decided is { } decided ? Earlier(Added(index, decided, always: to is not null), end) : end;
    }

    private static RungEnd Earlier(in RungEnd one, in RungEnd? other) => other is { } end && end.LastOn < one.LastOn ? end : one;

    private void Add(in Rung rung)
    {
        _rungs.Add(rung);
        Count(_rungs.Count - 1);
    }

    private void Count(int index)
    {
        ref var rung = ref _rungs.Items[index];
        rung.PausedBefore = PausedBefore(index);
        if (EndOf(index) is { } end)
            (rung.EndOn, rung.Months, rung.Days) = (end.LastOn, end.Months, end.Days);
    }

    private readonly int PausedBefore(int index) => index == 0 ? 0 : Rungs[index - 1].PausedBefore + Rungs[index - 1].PausedDays;

    private readonly RungEnd Whole(int index, StatedLength to) =>
        new(StartedOn, DayCount.Shift(to.LastDay(Anchor, _switches.MonthRule), PausedBefore(index)), to, to.Months, to.Days);

    // The other reading of a chain counts all months together from the first day, then all days.
    private readonly RungEnd Added(int index, StatedLength added, bool always)
    {
        if (index == 0)
            return new(Anchor, added.LastDay(Anchor, _switches.MonthRule), added, added.Months, added.Days);
        ref readonly var before = ref Rungs[index - 1];
        var (from, months, days) = (before.LastOn, before.Months + added.Months, before.Days + added.Days);
        if (always || _switches.ChainMode == ChainMode.ReAnchor)
            return new(from, added.LastDay(from, _switches.MonthRule), added, months, days);
        var end = months == 0 ? Anchor : MonthCount.LastDay(Anchor, months, _switches.MonthRule);
        return new(from, DayCount.Shift(end, days + PausedBefore(index)), added, months, days);
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// The rungs of one term from one start: the base, then each extension granted, each with the days left out of it.
/// Whenever days are left out of a rung, those above it are counted again.
/// </summary>
internal sealed class Ladder
{
    private readonly List<Rung> _rungs = [];
    private readonly List<DerivationLine> _notes = [];
    private readonly Switches _switches;

    /// <summary>Starts a ladder.</summary>
    /// <param name="what"><c>base</c> or <c>recount</c>.</param>
    /// <param name="startedOn">The day it starts, for show.</param>
    /// <param name="anchor">The day it counts from, not itself counted; one day earlier where the first day counts.</param>
    /// <param name="length">The base; its <see cref="BaseLength.Length"/> is null where there is no limit.</param>
    /// <param name="law">The article that starts it.</param>
    /// <param name="switches">How the law is read.</param>
    public Ladder(string what, DateOnly startedOn, DateOnly anchor, BaseLength length, string law, Switches switches)
    {
        (StartedOn, Anchor, Base, _switches) = (startedOn, anchor, length, switches);
        Unlimited = length.Length is null;
        Add(new Rung(what, null, new RungLengths(null, length.Length, null), law));
    }

    public DateOnly StartedOn { get; }

    public DateOnly Anchor { get; }

    public BaseLength Base { get; }

    /// <summary>Whether there is no limit, or none any more.</summary>
    public bool Unlimited { get; private set; }

    /// <summary>The grounds granted so far.</summary>
    public HashSet<string> Granted { get; } = [];

    /// <summary>The ground of the last rung; null for the base.</summary>
    public string? LastGround => _rungs[^1].Ground;

    /// <summary>Whether an exclusion is running without an end that can be given.</summary>
    public bool Suspended { get; private set; }

    /// <summary>The deadline; null where there is no limit or an exclusion is running.</summary>
    public DateOnly? Deadline => Unlimited || Suspended ? null : _rungs[^1].LastOn;

    /// <summary>The ordinary limit beside an outer one; null where there is none or an exclusion is running.</summary>
    public DateOnly? SoftDeadline => Base.Soft is null || Suspended ? null : SoftEnd(Base.Soft);

    /// <summary>Whether a day is on or before the deadline; without a deadline every day is.</summary>
    public bool Reaches(DateOnly day) => Unlimited || Suspended || day <= _rungs[^1].LastOn;

    /// <summary>Whether the limit is longer already than a whole length would make it: thirty days, where seven are decided.</summary>
    public bool Exceeds(StatedLength whole) => Whole(_rungs.Count, whole).LastOn < _rungs[^1].LastOn;

    /// <summary>Adds a rung.</summary>
    /// <param name="ground">The extension's ground.</param>
    /// <param name="lengths">The lengths that bound it; none takes the limit away.</param>
    /// <param name="law">The article.</param>
    public void Grant(string ground, RungLengths lengths, string law)
    {
        Granted.Add(ground);
        Unlimited = lengths is { Decided: null, By: null, To: null };
        Add(new Rung("extension", ground, lengths, law));
    }

    /// <summary>Leaves days out of the first rung that has not ended on the day of the order.</summary>
    public void Exclude(Pause pause)
    {
        Suspended |= pause.Days is null;
        var index = 0;
        while (index < _rungs.Count - 1 && _rungs[index].LastOn < pause.FromOn)
            index++;
        _rungs[index].Leave(pause);
        for (var above = index + 1; above < _rungs.Count; above++)
            _rungs[above].End = EndOf(above);
    }

    /// <summary>Keeps a step that moved nothing, to be shown after those that did.</summary>
    public void Note(DerivationLine step) => _notes.Add(step);

    /// <summary>The steps that lead to the deadline, in order.</summary>
    public IEnumerable<DerivationLine> Steps()
    {
        var suspended = false;
        foreach (var rung in _rungs)
        {
            var to = suspended ? null : rung.End?.LastOn;
            DateOnly? from = rung == _rungs[0] ? StartedOn : suspended ? null : rung.End?.FromOn;
            yield return new DerivationLine(rung.What, from, to, rung.End?.Length.ToString(), rung.Law, Note(rung)) { Ground = rung.Ground };
            foreach (var pause in rung.Pauses)
            {
                suspended |= pause.Days is null;
                to = pause.Days is { } days && to is { } end ? DayCount.Shift(end, days) : null;
                yield return pause.Step(to);
            }
        }
        foreach (var note in _notes)
            yield return note;
    }

    private static Bilingual? Note(Rung rung) => rung.Ground is null
        ? null
        : new(ExtensionGrounds.List.Zh(rung.Ground), rung.Ground);

    private void Add(Rung rung)
    {
        _rungs.Add(rung);
        rung.End = EndOf(_rungs.Count - 1);
    }

    // Never more than was decided, nor than the law allows: the earliest of the days they lead to.
    private RungEnd? EndOf(int index)
    {
        var (decided, by, to) = (_rungs[index].Lengths.Decided, _rungs[index].Lengths.By, _rungs[index].Lengths.To);
        RungEnd? earliest = null;
        foreach (var added in new[] { decided, by })
            if (added is not null)
                earliest = Earlier(earliest, Added(index, added, always: to is not null));
        return to is null ? earliest : Earlier(earliest, Whole(index, to));
    }

    private static RungEnd Earlier(RungEnd? one, RungEnd other) => one is not null && one.LastOn <= other.LastOn ? one : other;

    private RungEnd Whole(int index, StatedLength to)
    {
        var end = to.LastDay(Anchor, _switches.MonthRule);
        var paused = PausedBefore(index);
        return new(StartedOn, DayCount.Shift(end, paused), to, In(to, TermUnit.Month), In(to, TermUnit.Day), paused);
    }

    // The other reading of a chain counts all months together from the first day, then all days.
    private RungEnd Added(int index, StatedLength added, bool always)
    {
        var before = index == 0 ? null : _rungs[index - 1].End;
        var from = index == 0 ? Anchor : _rungs[index - 1].LastOn!.Value;
        var months = (before?.Months ?? 0) + In(added, TermUnit.Month);
        var days = (before?.Days ?? 0) + In(added, TermUnit.Day);
        if (index == 0 || always || _switches.ChainMode == ChainMode.ReAnchor)
            return new(from, added.LastDay(from, _switches.MonthRule), added, months, days, PausedBefore(index));
        var end = months == 0 ? Anchor : MonthCount.LastDay(Anchor, months, _switches.MonthRule);
        return new(from, DayCount.Shift(end, days + PausedBefore(index)), added, months, days, PausedBefore(index));
    }

    private int PausedBefore(int index) => index == 0 ? 0 : _rungs[index - 1].End!.PausedBefore + _rungs[index - 1].PausedDays;

    private static int In(StatedLength length, TermUnit unit) => length.Parts.Where(part => part.Unit == unit).Sum(part => part.Count);

    private DateOnly SoftEnd(StatedLength soft)
    {
        var end = soft.LastDay(Anchor, _switches.MonthRule);
        foreach (var pause in _rungs[0].Pauses)
            if (pause.FromOn <= end)
                end = DayCount.Shift(end, pause.Days ?? 0);
        return end;
    }
}

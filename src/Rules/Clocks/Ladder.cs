using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// The rungs of one term from one start: the base, then each extension granted, each with the days left out of it.
/// Rungs are recounted from the base whenever time is left out of an earlier one.
/// </summary>
internal sealed class Ladder
{
    private readonly List<Rung> _rungs;
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
        _rungs = [new Rung(what, null, null, length.Length, null, law)];
    }

    public DateOnly StartedOn { get; }

    public DateOnly Anchor { get; }

    public BaseLength Base { get; }

    /// <summary>Whether there is no limit, or none any more.</summary>
    public bool Unlimited { get; private set; }

    /// <summary>The grounds granted so far.</summary>
    public IEnumerable<string> Granted => _rungs.Select(rung => rung.Ground).OfType<string>();

    /// <summary>The ground of the last rung; null for the base.</summary>
    public string? LastGround => _rungs[^1].Ground;

    /// <summary>An exclusion that is running without an end that can be given; null where there is none.</summary>
    public Pause? Running => _rungs.SelectMany(rung => rung.Pauses).FirstOrDefault(pause => pause.Days is null);

    /// <summary>The deadline; null where there is no limit or an exclusion is running.</summary>
    public DateOnly? Deadline => Unlimited || Running is not null ? null : EndOf(_rungs.Count - 1);

    /// <summary>The ordinary limit beside an outer one; null where there is none or an exclusion is running.</summary>
    public DateOnly? SoftDeadline =>
        Base.Soft is null || Running is not null
            ? null
            : DayCount.Shift(Base.Soft.LastDay(Anchor, _switches.MonthRule), SoftShift());

    /// <summary>Whether a day is on or before the deadline; without a deadline every day is.</summary>
    public bool Reaches(DateOnly day) => Unlimited || Running is not null || day <= EndOf(_rungs.Count - 1);

    /// <summary>Adds a rung.</summary>
    /// <param name="ground">The extension's ground.</param>
    /// <param name="decided">How much was decided; null where the paper does not say or is not asked.</param>
    /// <param name="by">The most that may be added to the deadline before; null for no such cap.</param>
    /// <param name="to">The most the whole may be, from the start; null for no such cap.</param>
    /// <param name="law">The article.</param>
    public void Grant(string ground, StatedLength? decided, StatedLength? by, StatedLength? to, string law) =>
        _rungs.Add(new Rung("extension", ground, decided, by, to, law));

    /// <summary>Takes the limit away.</summary>
    public void GrantWithoutLimit(string ground, string law)
    {
        _rungs.Add(new Rung("extension", ground, null, null, null, law));
        Unlimited = true;
    }

    /// <summary>Leaves days out of the first rung that has not ended on the day of the order.</summary>
    public void Exclude(Pause pause)
    {
        var index = 0;
        while (index < _rungs.Count - 1 && EndOf(index) < pause.FromOn)
            index++;
        _rungs[index].Pauses.Add(pause);
    }

    /// <summary>Keeps a step that moved nothing, to be shown after those that did.</summary>
    public void Note(DerivationLine step) => _notes.Add(step);

    /// <summary>The steps that lead to the deadline, in order.</summary>
    public IEnumerable<DerivationLine> Steps()
    {
        for (var i = 0; i < _rungs.Count; i++)
        {
            var rung = _rungs[i];
            DateOnly? from = i == 0 ? StartedOn : Paused(i - 1) || Unlimited && i == _rungs.Count - 1 ? null : EndOf(i - 1);
            DateOnly? to = Paused(i - 1) || rung.Length is null ? null : EndBeforePauses(i);
            yield return new DerivationLine(rung.What, from, to, rung.Length?.ToString(), rung.Law, Note(rung));
            foreach (var pause in rung.Pauses)
            {
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

    private bool Paused(int upTo) => _rungs.Take(upTo + 1).Any(rung => rung.Pauses.Any(pause => pause.Days is null));

    private DateOnly EndOf(int index) => DayCount.Shift(EndBeforePauses(index), _rungs[index].PausedDays);

    private DateOnly EndBeforePauses(int index)
    {
        var rung = _rungs[index];
        if (index == 0)
            return rung.Length!.LastDay(Anchor, _switches.MonthRule);
        return Candidates(index).Min();
    }

    // Never more than was decided, nor than the law allows: the earliest of the days they lead to.
    private IEnumerable<DateOnly> Candidates(int index)
    {
        var rung = _rungs[index];
        if (rung.To is { } to)
            yield return DayCount.Shift(to.LastDay(Anchor, _switches.MonthRule), _rungs.Take(index).Sum(before => before.PausedDays));
        foreach (var added in new[] { rung.Decided, rung.By }.OfType<StatedLength>())
            yield return _switches.ChainMode == ChainMode.ReAnchor || rung.To is not null
                ? added.LastDay(EndOf(index - 1), _switches.MonthRule)
                : FromTheStart(index, added);
    }

    // The other reading of a chain: all months together from the first day, then all days.
    private DateOnly FromTheStart(int index, StatedLength added)
    {
        var parts = _rungs.Take(index).SelectMany(rung => rung.Length!.Parts).Concat(added.Parts).ToArray();
        var months = parts.Where(part => part.Unit == TermUnit.Month).Sum(part => part.Count);
        var days = parts.Where(part => part.Unit == TermUnit.Day).Sum(part => part.Count) + _rungs.Take(index).Sum(rung => rung.PausedDays);
        var end = months == 0 ? Anchor : MonthCount.LastDay(Anchor, months, _switches.MonthRule);
        return DayCount.Shift(end, days);
    }

    private int SoftShift()
    {
        var shift = 0;
        foreach (var pause in _rungs[0].Pauses)
            if (pause.FromOn <= DayCount.Shift(Base.Soft!.LastDay(Anchor, _switches.MonthRule), shift))
                shift += pause.Days ?? 0;
        return shift;
    }

    private sealed record Rung(string What, string? Ground, StatedLength? Decided, StatedLength? By, StatedLength? To, string Law)
    {
        // What is shown: the length decided, else the law's.
        public StatedLength? Length => Decided ?? By ?? To;

        public List<Pause> Pauses { get; } = [];

        public int PausedDays => Pauses.Sum(pause => pause.Days ?? 0);
    }
}

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// The rungs of one term from one start: the base, then each extension granted, each with the days left out of it.
/// Whenever days are left out of a rung, those above it are counted again.
/// </summary>
/// <param name="switches">How the law is read.</param>
/// <param name="history">The stage it belongs to.</param>
/// <param name="memory">Where its rungs are kept.</param>
internal ref struct Ladder(Switches switches, StageHistory history, RunMemory memory)
{
    private Rung[] _rungs = memory.Rungs;
    private int _count;
    private ulong _granted;
    private TermInForce _law = null!;
    private DateOnly? _softEnd;
    private readonly MonthRule _monthRule = switches.MonthRule;

    /// <summary>The day it starts, for show.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>The day it counts from, not itself counted; one day earlier where the first day counts.</summary>
    public DateOnly Anchor { get; private set; }

    /// <summary>The day whose law applies to it.</summary>
    public DateOnly LawOn { get; private set; }

    /// <summary>The base; its <see cref="BaseLength.Length"/> is null where there is no limit.</summary>
    public BaseLength Base { get; private set; } = null!;

    /// <summary>Whether there is no limit, or none any more.</summary>
    public bool Unlimited { get; private set; }

    /// <summary>Whether an exclusion is running without an end that can be given.</summary>
    public bool Suspended { get; private set; }

    /// <summary>The rungs, the base first.</summary>
    public readonly ReadOnlySpan<Rung> Rungs => _rungs.AsSpan(0, _count);

    /// <summary>The extension granted last; null while there is only the base.</summary>
    public readonly ExtensionInForce? LastGranted => _law.Extension(Last.Ground);

    /// <summary>The deadline; null where there is no limit or an exclusion is running.</summary>
    public readonly DateOnly? Deadline => Unlimited || Suspended ? null : Last.LastOn;

    /// <summary>The ordinary limit beside an outer one; null where there is none or an exclusion is running.</summary>
    public readonly DateOnly? SoftDeadline => Suspended ? null : _softEnd;

    private readonly ref readonly Rung Last => ref _rungs[_count - 1];

    /// <summary>Starts it, or starts it anew: the rungs granted before are void.</summary>
    /// <param name="startedOn">The day it starts.</param>
    /// <param name="anchor">The day it counts from.</param>
    /// <param name="lawOn">The day whose law applies to it.</param>
    /// <param name="law">What that law says of the term.</param>
    /// <param name="length">The base.</param>
    public void Start(DateOnly startedOn, DateOnly anchor, DateOnly lawOn, TermInForce law, BaseLength length)
    {
        (StartedOn, Anchor, LawOn) = (startedOn, anchor, lawOn);
        (_law, Base) = (law, length);
        (Unlimited, Suspended, _granted, _count) = (length.Length is null, false, 0, 1);
        _softEnd = length.Soft?.LastDay(anchor, _monthRule);
        _rungs[0] = length.Length is not { } whole ? new() { Ground = Rung.Base }
            : new() { Ground = Rung.Base, Bound = RungBound.By, LastOn = whole.LastDay(anchor, _monthRule), Months = whole.Months, Days = whole.Days };
    }

    /// <summary>Whether a day is on or before the deadline; without a deadline every day is.</summary>
    public readonly bool Reaches(DateOnly day) => Unlimited || Suspended || day <= Last.LastOn;

    /// <summary>Whether the limit is longer already than a whole length would make it: thirty days, where seven are decided.</summary>
    public readonly bool Exceeds(StatedLength whole) => DayCount.Shift(whole.LastDay(Anchor, _monthRule), PausedBefore(_count)) < Last.LastOn;

    /// <summary>The extension on a ground, as the law has it; null for none.</summary>
    public readonly ExtensionInForce? Extension(int ground) => _law.Extension(ground);

    /// <summary>Whether an extension on this ground was granted.</summary>
    public readonly bool HasGranted(int ground) => (_granted >> ground & 1) != 0;

    /// <summary>Adds a rung.</summary>
    public void Grant(in Act paper)
    {
        _granted |= 1UL << paper.Ground;
        Unlimited = _law.Extension(paper.Ground)!.Rule.NoLimit;
        if (_count == _rungs.Length)
            _rungs = memory.RoomFor(2 * _count);
        _rungs[_count] = new() { Ground = paper.Ground, Paper = paper.Place };
        Count(_count++);
    }

    /// <summary>Leaves days out of the first rung that has not ended on the day of the order.</summary>
    /// <returns>The rung's place.</returns>
    public int LeaveOut(Pause pause)
    {
        var days = pause.Days ?? 0;
        Suspended |= pause.Days is null;
        var place = 0;
        while (place < _count - 1 && _rungs[place].LastOn < pause.FromOn)
            place++;
        ref var rung = ref _rungs[place];
        (rung.PausedDays, rung.LastOn) = (rung.PausedDays + days, DayCount.Shift(rung.LastOn, days));
        if (place == 0 && pause.FromOn <= _softEnd)
            _softEnd = DayCount.Shift(_softEnd.Value, days);
        for (var above = place + 1; above < _count; above++)
            Count(above);
        return place;
    }

    /// <summary>The length by which a rung ends; null where there is no limit.</summary>
    public readonly StatedLength? LengthOf(in Rung rung) => Extension(rung.Ground) is not { } extension ? Base.Length : extension.Rule.NoLimit ? null : rung.Bound switch
    {
        RungBound.Decided => history.Acts[rung.Paper].Decided,
        RungBound.By => extension.By,
        _ => extension.To,
    };

    /// <summary>The day from which a rung counts, itself not counted.</summary>
    public readonly DateOnly FromOf(int place) => place == 0 || _rungs[place].Bound == RungBound.To ? StartedOn : _rungs[place - 1].LastOn;

    // Never more than was decided, nor than the law allows: the earliest of the days they lead to.
    private void Count(int place)
    {
        ref var rung = ref _rungs[place];
        rung.PausedBefore = PausedBefore(place);
        var extension = _law.Extension(rung.Ground)!;
        if (extension.Rule.NoLimit)
            return;
        rung.LastOn = DateOnly.MaxValue;
        var isWhole = extension.To is not null;
        if (extension.To is { } to)
            End(ref rung, RungBound.To, DayCount.Shift(to.LastDay(Anchor, _monthRule), rung.PausedBefore), to.Months, to.Days);
        if (extension.By is { } by)
            Add(by, RungBound.By, ref rung, _rungs[place - 1], isWhole);
        if (extension.Rule.Sentence is null && history.Acts[rung.Paper].Decided is { } decided)
            Add(decided, RungBound.Decided, ref rung, _rungs[place - 1], isWhole);
    }

    // The other reading of a chain counts all months together from the first day, then all days.
    private readonly void Add(StatedLength added, RungBound bound, ref Rung rung, in Rung before, bool always)
    {
        var (months, days) = (before.Months + added.Months, before.Days + added.Days);
        var on = always || switches.ChainMode == ChainMode.ReAnchor
            ? added.LastDay(before.LastOn, _monthRule)
            : DayCount.Shift(months == 0 ? Anchor : MonthCount.LastDay(Anchor, months, _monthRule), days + rung.PausedBefore);
        End(ref rung, bound, on, months, days);
    }

    private static void End(ref Rung rung, RungBound bound, DateOnly on, int months, int days)
    {
        var last = DayCount.Shift(on, rung.PausedDays);
        if (last <= rung.LastOn)
            (rung.Bound, rung.LastOn, rung.Months, rung.Days) = (bound, last, months, days);
    }

    private readonly int PausedBefore(int place) => _rungs[place - 1].PausedBefore + _rungs[place - 1].PausedDays;
}

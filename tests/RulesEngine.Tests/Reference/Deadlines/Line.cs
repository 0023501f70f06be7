using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>The line on which a limit runs: its start, its base, the extensions joined to it, and the days left out of each of these.</summary>
/// <param name="on">The day at whose end it is looked at.</param>
/// <param name="start">The day it starts, itself not counted.</param>
/// <param name="baseEnd">Where the base ends, counted from the start.</param>
internal sealed class Line(DateOnly on, DateOnly start, Func<DateOnly, DateOnly> baseEnd)
{
    private readonly List<(Func<DateOnly, DateOnly> EndFrom, int DaysLeftOut)> _parts = [(baseEnd, 0)];
    private DateOnly _leftOutUntil = DateOnly.MinValue;

    public DateOnly Start { get; private set; } = start;

    /// <summary>Whether days are being left out at the end of the day, so that nobody can say when the limit ends.</summary>
    public bool IsSuspended { get; private set; }

    /// <summary>Where it ends with everything granted so far.</summary>
    public DateOnly End => Ends()[^1];

    /// <summary>Begins anew on a day; what was granted or left out before is void.</summary>
    public void Restart(DateOnly day, Func<DateOnly, DateOnly> newBaseEnd)
    {
        (Start, IsSuspended) = (day, false);
        _parts.Clear();
        _parts.Add((newBaseEnd, 0));
    }

    /// <summary>Joins an extension to the end, if it was decided before that had passed.</summary>
    public bool Extend(StageEvent paper, Func<DateOnly, DateOnly> endFrom)
    {
        if (Paper.DayOf(paper) > End)
            return false;
        _parts.Add((endFrom, 0));
        return true;
    }

    /// <summary>Gives the base another length from the same start, if that was decided before the end had passed.</summary>
    public void Lengthen(StageEvent paper, Func<DateOnly, DateOnly> longerEnd)
    {
        if (Paper.DayOf(paper) <= End)
            _parts[0] = (longerEnd, _parts[0].DaysLeftOut);
    }

    /// <summary>Leaves days out, from the order to the resumption, at most to a last day; it moves the end of the part in which it begins.</summary>
    /// <returns>Whether it began before the limit had passed.</returns>
    public bool LeaveOut(StageEvent order, DateOnly? capOn = null)
    {
        var from = order.OccurredOn!.Value;
        var part = Ends().FindIndex(end => from <= end);
        if (part < 0)
            return false;
        var until = Known.By(order.UntilOn, on) ? order.UntilOn!.Value : DateOnly.MaxValue;
        if (capOn < until)
            until = capOn.Value;
        if (until > on)
            (IsSuspended, until) = (true, on);
        // Days that two orders leave out are left out once.
        var days = until.DayNumber - Math.Max(from.DayNumber, _leftOutUntil.DayNumber);
        if (days > 0)
            (_parts[part], _leftOutUntil) = ((_parts[part].EndFrom, _parts[part].DaysLeftOut + days), until);
        return true;
    }

    private List<DateOnly> Ends()
    {
        var (end, ends) = (Start, new List<DateOnly>());
        foreach (var (endFrom, daysLeftOut) in _parts)
            ends.Add(end = endFrom(end).AddDays(daysLeftOut));
        return ends;
    }
}

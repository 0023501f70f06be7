namespace CustodyWatch.Rules.Clocks;

/// <summary>A stretch of days.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive; null while it goes on.</param>
public readonly record struct Span(DateOnly From, DateOnly? To)
{
    /// <summary>The first day of the period of some length that ends with a day, both included: 30 days to 2026-03-31 begin on 2026-03-02.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before the calendar.</exception>
    public static DateOnly FirstDayOf(StatedLength length, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(length);
        return DayCount.After(DayCount.Shift(last.AddMonths(-length.Months), -length.Days));
    }

    /// <summary>How many stretches touch a period.</summary>
    /// <param name="spans">The stretches.</param>
    /// <param name="from">The first day of the period, inclusive.</param>
    /// <param name="to">Its last day, inclusive.</param>
    public static int Count(IReadOnlyList<Span> spans, DateOnly from, DateOnly to) =>
        spans.Count(span => span.From <= to && (span.To ?? to) >= from);

    /// <summary>How many days of a period belong to at least one stretch.</summary>
    /// <param name="spans">The stretches.</param>
    /// <param name="from">The first day of the period, inclusive.</param>
    /// <param name="to">Its last day, inclusive.</param>
    public static int Days(IReadOnlyList<Span> spans, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var (days, counted) = (0, from);
        foreach (var span in spans.OrderBy(span => span.From))
        {
            var first = span.From > counted ? span.From : counted;
            var last = DayCount.Earlier(span.To ?? to, to);
            if (last < first)
                continue;
            days += DayCount.BothEnds(first, last);
            if (last == DateOnly.MaxValue)
                break;
            counted = DayCount.After(last);
        }
        return days;
    }
}

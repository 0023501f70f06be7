using System.Globalization;
using System.Text.RegularExpressions;

namespace CustodyWatch.Rules.Clocks;

/// <summary>A length made of one or more parts, counted one after the other: "one and a half months" is one month and then 15 days.</summary>
/// <remarks>Law: SPC-2021 art 202(1): half a month is always 15 days. Counting rule R10.</remarks>
public sealed partial record StatedLength
{
    // What the parts count, side by side: every deadline passes here.
    private readonly (TermUnit Unit, int Count)[] _counts;

    /// <summary>Makes a length of its parts, in the order in which they are counted.</summary>
    public StatedLength(params IReadOnlyList<TermLength> parts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Count);
        Parts = parts;
        _counts = [.. parts.Select(part => (part.Unit, part.Count))];
        Months = In(TermUnit.Month);
        Days = In(TermUnit.Day);
    }

    public IReadOnlyList<TermLength> Parts { get; }

    /// <summary>All its months together.</summary>
    internal int Months { get; }

    /// <summary>All its days together, those of its months not among them.</summary>
    internal int Days { get; }

    /// <summary>Whether the day it starts counts as its first, so that it ends a day earlier wherever the corresponding day exists.</summary>
    public bool FirstDayCounted { get; private init; }

    /// <summary>The same length with its first day counted.</summary>
    public StatedLength WithFirstDayCounted() => this with { FirstDayCounted = true };

    /// <summary>The last lawful day of this length from a day that is not itself counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date would lie after the year 9999.</exception>
    public DateOnly LastDay(DateOnly startedOn, MonthRule rule)
    {
        var last = startedOn;
        foreach (var (unit, count) in _counts)
            last = unit switch
            {
                TermUnit.Day => DayCount.LastDay(last, count),
                TermUnit.Month => MonthCount.LastDay(last, count, rule),
                _ => throw NoLastDay(),
            };
        return FirstDayCounted ? WithFirstDay(startedOn, last) : last;
    }

    private static DateOnly WithFirstDay(DateOnly startedOn, DateOnly last) => last.Day == startedOn.Day ? DayCount.Shift(last, -1) : last;

    private InvalidOperationException NoLastDay() => new($"'{this}' has no last day: hours are counted by HourCount.");

    /// <summary>Reads <c>3 days</c>, <c>2 months</c>, <c>24 hours</c>, <c>1 month + 15 days</c>, <c>3日</c>, <c>1个月加15日</c>; null where the text is no length.</summary>
    public static StatedLength? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<TermLength>();
        foreach (var piece in text.Split(['+', '加'], StringSplitOptions.TrimEntries))
        {
            if (Form().Match(piece) is not { Success: true } match
                || !int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || count == 0)
                return null;
            parts.Add(Make(count, match.Groups["unit"].Value));
        }
        return new(parts);
    }

    public bool Equals(StatedLength? other) => other is not null && FirstDayCounted == other.FirstDayCounted && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(" + ", Parts);

    /// <summary>In Chinese words: <c>1个月又15日</c>.</summary>
    public string ToChinese() => string.Join("又", Parts.Select(part => part.ToChinese()));

    private int In(TermUnit unit) => _counts.Where(part => part.Unit == unit).Sum(part => part.Count);

    internal static TermLength Make(int count, string unit) => unit[0] switch
    {
        'h' or '小' => TermLength.Hours(count),
        'd' or '日' or '天' => TermLength.Days(count),
        _ => TermLength.Months(count),
    };

    [GeneratedRegex(@"^(?<n>\d{1,5})\s*(?<unit>hours?|days?|months?|小时|日|天|个月|月)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

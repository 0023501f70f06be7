using System.Globalization;
using System.Text.RegularExpressions;

namespace CustodyWatch.Rules.Clocks;

/// <summary>A length made of one or more parts, months before days, hours alone: "one and a half months" is one month and then 15 days.</summary>
/// <remarks>Law: SPC-2021 art 202(1): half a month is always 15 days. Counting rule R10.</remarks>
public sealed partial record StatedLength
{
    private readonly bool _isOfDays;

    /// <summary>Makes a length of its parts, in the order in which they are counted: months before days, hours alone.</summary>
    /// <exception cref="ArgumentException">They stand in another order, or months stand twice.</exception>
    public StatedLength(params IReadOnlyList<TermLength> parts)
    {
        if (!AreInOrder(parts))
            throw new ArgumentException("A length is months, then days; or hours alone.", nameof(parts));
        Parts = parts;
        Months = In(TermUnit.Month);
        Days = In(TermUnit.Day);
        _isOfDays = Months + Days > 0;
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
        if (!_isOfDays)
            throw NoLastDay();
        if (FirstDayCounted)
            return WithFirstDay(startedOn);
        return DayCount.Shift(Months == 0 ? startedOn : MonthCount.LastDay(startedOn, Months, rule), Days);
    }

    // The counterpart of the first day is the day of the same number, at a month's end as well; where there is none the month's last day is.
    private DateOnly WithFirstDay(DateOnly startedOn)
    {
        var counterpart = Months == 0 ? startedOn : MonthCount.LastDay(startedOn, Months, MonthRule.Corresponding);
        return DayCount.Shift(counterpart, counterpart.Day == startedOn.Day ? Days - 1 : Days);
    }

    private static bool AreInOrder(IReadOnlyList<TermLength> parts) =>
        parts.Count > 0 && parts.Skip(1).All(part => part.Unit == TermUnit.Day) && (parts.Count == 1 || parts[0].Unit != TermUnit.Hour);

    private InvalidOperationException NoLastDay() => new($"'{this}' has no last day: hours are counted by HourCount.");

    /// <summary>Reads <c>3 days</c>, <c>2 months</c>, <c>24 hours</c>, <c>1 month + 15 days</c>, <c>3日</c>, <c>1个月加15日</c>; null where the text is no length, or its parts stand in another order.</summary>
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
        return AreInOrder(parts) ? new(parts) : null;
    }

    public bool Equals(StatedLength? other) => other is not null && FirstDayCounted == other.FirstDayCounted && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(" + ", Parts);

    /// <summary>In Chinese words: <c>1个月又15日</c>.</summary>
    public string ToChinese() => string.Join("又", Parts.Select(part => part.ToChinese()));

    private int In(TermUnit unit) => Parts.Where(part => part.Unit == unit).Sum(part => part.Count);

    internal static TermLength Make(int count, string unit) => unit[0] switch
    {
        'h' or '小' => TermLength.Hours(count),
        'd' or '日' or '天' => TermLength.Days(count),
        _ => TermLength.Months(count),
    };

    [GeneratedRegex(@"^(?<n>\d{1,5})\s*(?<unit>hours?|days?|months?|小时|日|天|个月|月)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

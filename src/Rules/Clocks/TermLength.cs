using System.Globalization;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The unit a statute counts in.</summary>
public enum TermUnit
{
    Hour,
    Day,
    Month,
}

/// <summary>A length as a statute states it: whole hours, days or months, never a mixture.</summary>
/// <remarks>
/// A month has 28 to 31 days, depending on where it starts, so units are never converted and lengths have no order.
/// Compare the dates they lead to.
/// </remarks>
public sealed record TermLength
{
    private TermLength(int count, TermUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        (Count, Unit) = (count, unit);
    }

    public int Count { get; }

    public TermUnit Unit { get; }

    public static TermLength Hours(int count) => new(count, TermUnit.Hour);

    public static TermLength Days(int count) => new(count, TermUnit.Day);

    public static TermLength Months(int count) => new(count, TermUnit.Month);

    /// <summary>In English words: <c>1 month</c>, <c>20 days</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {EnglishUnit}{(Count == 1 ? "" : "s")}");

    /// <summary>In Chinese words: <c>1个月</c>, <c>20日</c>, <c>24小时</c>.</summary>
    public string ToChinese() => string.Create(CultureInfo.InvariantCulture, $"{Count}{ChineseUnit}");

    private string EnglishUnit => Unit switch
    {
        TermUnit.Hour => "hour",
        TermUnit.Day => "day",
        _ => "month",
    };

    private string ChineseUnit => Unit switch
    {
        TermUnit.Hour => "小时",
        TermUnit.Day => "日",
        _ => "个月",
    };
}

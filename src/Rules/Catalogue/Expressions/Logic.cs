using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>What the trees call. Null is "unknown" throughout and never false by itself.</summary>
internal static class Logic
{
    public static bool? SameText(string? left, string? right) => left is null || right is null ? null : left == right;

    /// <summary>Whether a value is there: unknown where something stood there that could not be read.</summary>
    public static bool? IsMissing(object? value, bool unreadable) => unreadable ? null : value is null;

    /// <summary>Equal even where nothing is there; unknown only where something could not be read.</summary>
    public static bool? Is(object? value, object? expected, bool unreadable) => unreadable ? null : Equals(value, expected);

    public static bool? AnyOf(string? value, string[] list) => value is null ? null : list.Contains(value);

    public static DateOnly? LaterDate(DateOnly?[] days) => days.Any(day => day is null) ? null : days.Max();

    public static DateOnly? EarlierDate(DateOnly?[] days) => days.Any(day => day is null) ? null : days.Min();

    public static DateTime? LaterMoment(DateTime?[] moments) => moments.Any(moment => moment is null) ? null : moments.Max();

    public static DateTime? EarlierMoment(DateTime?[] moments) => moments.Any(moment => moment is null) ? null : moments.Min();

    public static DateTime? Minute(DateTime? moment) => moment is { } at ? HourCount.MinuteOf(at) : null;

    public static DateOnly? DateOf(DateTime? moment) => moment is { } at ? DateOnly.FromDateTime(at) : null;

    public static DateOnly? After(DateOnly? day) => day is { } at ? DayCount.After(at) : null;

    public static DateTime? EndOf(DateOnly? day) => day is { } at ? HourCount.EndOf(at) : null;

    public static DateOnly? LastDay(StatedLength? length, DateOnly? start) =>
        length is not null && start is { } from ? length.LastDay(from, MonthRule.MonthEndSticky) : null;

    public static DateTime? AfterHours(DateTime? moment, StatedLength? hours) =>
        moment is { } at && hours is not null ? HourCount.After(at, hours.Parts.Sum(part => part.Count)) : null;

    public static int? CountWithin(IReadOnlyList<Span>? spans, StatedLength? length, DateOnly? asOf) =>
        spans is not null && length is not null && asOf is { } day ? Span.Count(spans, Span.FirstDayOf(length, day), day) : null;

    public static int? DaysWithin(IReadOnlyList<Span>? spans, StatedLength? length, DateOnly? asOf) =>
        spans is not null && length is not null && asOf is { } day ? Span.Days(spans, Span.FirstDayOf(length, day), day) : null;

    public static StatedLength? InForce(Dated<StatedLength> values, DateOnly asOf) => values.On(asOf);
}

using System.Collections.Frozen;
using System.Globalization;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A block with the holidays and the weekends worked of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Off">Days off.</param>
/// <param name="Work">Saturdays and Sundays worked.</param>
/// <param name="Where">The place of the block.</param>
public sealed record CalendarBlock(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Work, Location Where)
{
    internal static readonly string[] Keys = ["year", "law", "verified", "verified_on", "off", "work"];

    private const int LongestHoliday = 31;

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    internal static CalendarBlock? Read(YamlMap map)
    {
        var year = map.Required("year")?.Number();
        return year is null ? null : new(year.Value, Days(map["off"], year.Value), Days(map["work"], year.Value), map.Where);
    }

    /// <summary>Puts the years together.</summary>
    internal static HolidayCalendar Of(IReadOnlyList<CalendarBlock> blocks) => new(
        blocks.Select(block => block.Year).ToFrozenSet(),
        blocks.SelectMany(block => block.Off).ToFrozenSet(),
        blocks.SelectMany(block => block.Work).ToFrozenSet());

    private static List<DateOnly> Days(YamlValue? value, int year)
    {
        var days = new List<DateOnly>();
        foreach (var item in value?.Items() ?? [])
        {
            var ends = (item.Text() ?? "").Split([" to ", " 至 "], StringSplitOptions.TrimEntries).Select(Day).ToArray();
            if (ends is [{ } only])
                days.Add(only);
            else if (ends is [{ } first, { } last] && DayCount.Between(first, last) is >= 0 and <= LongestHoliday)
                days.AddRange(Enumerable.Range(0, DayCount.BothEnds(first, last)).Select(more => DayCount.Shift(first, more)));
            else
                Report(item, year);
        }
        if (days.Exists(day => day.Year != year))
            Report(value!, year);
        return days;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void Report(YamlValue value, int year) => value.Report("calendar-day",
        new($"这里应是 {year} 年的日期。", $"Days of {year} belong here."),
        new($"写成 {year}-10-01，或 {year}-10-01 to {year}-10-07。", $"Write {year}-10-01, or {year}-10-01 to {year}-10-07."));
}

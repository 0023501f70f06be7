using System.Globalization;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>Dates as the examples write them.</summary>
internal static class Day
{
    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Maybe(string? text) => text is null ? null : Of(text);

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
}

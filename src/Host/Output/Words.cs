using System.Globalization;

namespace CustodyWatch.Host.Output;

/// <summary>Small words that several outputs have in common.</summary>
internal static class Words
{
    /// <summary>A number of days in English: <c>1 day</c>, <c>2 days</c>.</summary>
    public static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");
}

using System.Globalization;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Host.Output;

/// <summary>Small words that several outputs have in common.</summary>
internal static class Words
{
    /// <summary>A number of days in English: <c>1 day</c>, <c>2 days</c>.</summary>
    public static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");

    /// <summary>A moment in the centre's time: <c>2026-02-28 08:00</c>.</summary>
    public static string Moment(DateTimeOffset at) => at.ToCivil().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

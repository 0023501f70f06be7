using System.Globalization;
using System.Text;

namespace CustodyWatch.Storage.Source;

/// <summary>The values SQLite gives, as the text the source contract knows.</summary>
/// <remarks>Any column of SQLite may hold any kind of value: a code may be stored as a number, a number as text, and either as bytes.</remarks>
internal static class SqliteText
{
    /// <summary>Gives the text of a value, or null for none.</summary>
    public static string? Of(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        _ => throw new InvalidOperationException($"SQLite gave a value of type {value.GetType()}; this is a bug in CustodyWatch."),
    };
}

using System.Globalization;
using System.Text.RegularExpressions;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>Finds the numbers, lengths, dates and articles in a block and moves each by one.</summary>
internal static partial class Figures
{
    /// <summary>The figures of a term: dates; numbers with a unit, of articles and paragraphs, and counts. Not the year in an instrument's name, nor rungs' names, nor marks.</summary>
    public static IEnumerable<Edit> OfTerm(string text, int start, int end) => Moved(OfTerms(), text, start, end);

    /// <summary>The figures of a line of a rule: dates and every number that stands alone.</summary>
    public static IEnumerable<Edit> OfRule(string text, int start, int end) => Moved(OfRules(), text, start, end);

    private static IEnumerable<Edit> Moved(Regex figures, string text, int start, int end)
    {
        for (var found = figures.Match(text, start, end - start); found.Success; found = found.NextMatch())
            foreach (var moved in Moved(found.Value))
                yield return new Edit(found.Index, found.Length, moved);
    }

    private static IEnumerable<string> Moved(string figure)
    {
        if (DateOnly.TryParseExact(figure, "yyyy-MM-dd", out var day))
            return [Written(DayCount.Shift(day, -1)), Written(DayCount.Shift(day, 1))];
        // A length of nothing is no length.
        var number = int.Parse(figure, CultureInfo.InvariantCulture);
        return (number > 1 ? [number + 1, number - 1] : new[] { number + 1 }).Select(moved => moved.ToString(CultureInfo.InvariantCulture));
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!verified(_on)?: [^\n]*)(\d{4}-\d\d-\d\d|\b\d+(?= (hours?|days?|months?)\b)|(?<=第)\d+(?=[条款])|(?<=at-most: )\d+|(?<=designated-residence: )\d+)")]
    private static partial Regex OfTerms();

    [GeneratedRegex(@"(?<!verified(_on)?: [^\n]*)(\d{4}-\d\d-\d\d|(?<![\p{L}\p{N}_.""'-])\d{1,6}(?![\p{L}\p{N}_.""'-]))")]
    private static partial Regex OfRules();
}

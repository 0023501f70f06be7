using System.Globalization;
using System.Text;

namespace CustodyWatch.Notifier.Templates;

/// <summary>Makes one harmless line of a text that somebody else typed, for headers and lists.</summary>
internal static class OneLine
{
    /// <summary>
    /// Takes out line breaks, control characters, and the invisible ones that turn the direction of reading or hide in a word;
    /// cuts what is longer than <paramref name="longest"/> characters as a reader counts them.
    /// </summary>
    public static string Of(string text, int longest)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(IsVisible))
            line.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        var whole = new StringInfo(line.ToString().Trim());
        return whole.LengthInTextElements <= longest ? whole.String : whole.SubstringByTextElements(0, longest) + "…";
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

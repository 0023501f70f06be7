using System.Text.RegularExpressions;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Findings;

/// <summary>Puts the length of a step, as it is stored, into the words of both languages.</summary>
public static partial class LengthWords
{
    /// <summary><c>2 months</c> is 2个月, <c>1 month + 15 days</c> 1个月又15日, a sentence of <c>1 years 6 months</c> 1年6个月; what is no length stays as it is.</summary>
    public static Bilingual Of(string length)
    {
        ArgumentNullException.ThrowIfNull(length);
        if (StatedLength.Parse(length) is { } stated)
            return new(stated.ToChinese(), length);
        if (Sentence().Match(length) is not { Success: true } sentence)
            return new(length, length);
        var (years, months) = (sentence.Groups["years"].Value, sentence.Groups["months"].Value);
        return new(
            (years == "0" ? "" : $"{years}年") + (months == "0" ? "" : $"{months}个月"),
            string.Join(' ', new[] { Counted(years, "year"), Counted(months, "month") }.Where(part => part.Length > 0)));
    }

    private static string Counted(string number, string unit) => number switch
    {
        "0" => "",
        "1" => $"1 {unit}",
        _ => $"{number} {unit}s",
    };

    [GeneratedRegex(@"^(?<years>\d+) years (?<months>\d+) months$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}

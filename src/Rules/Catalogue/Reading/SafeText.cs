using System.Globalization;
using System.Text.RegularExpressions;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>Refuses what no catalogue needs before any library reads it: a text, a line or a number of blocks beyond all measure, and letters that cannot be seen.</summary>
internal static partial class SafeText
{
    private const int MostLetters = 2_000_000;
    private const int MostLines = 50_000;
    private const int LongestLine = 10_000;
    private const int MostFences = 10_000;

    private const int MostRows = 5_000;
    private const int MostLevels = 20;

    // What a reader of Markdown looks at again and again: brackets that may be links, bars that may be cells, marks that may be quotations in quotations.
    private static readonly (char Mark, int Most, int MostOfALine)[] Marks = [('[', 20_000, 100), ('|', 60_000, 40), ('>', 20_000, 100)];

    /// <summary>Whether the text can be read; where it cannot, the reason is a problem.</summary>
    public static bool Check(string text, string fileName, Problems problems)
    {
        var before = problems.All.Count;
        if (text.Length > MostLetters)
            TooLarge(problems, new(fileName, 1, 1), $"{text.Length} 个字符", $"{text.Length} letters", $"{MostLetters} 个字符", $"{MostLetters} letters");
        else
            CheckLines(text, fileName, problems);
        return problems.All.Count == before;
    }

    private static void CheckLines(string text, string fileName, Problems problems)
    {
        var (number, fences, rows) = (0, 0, 0);
        Span<int> counts = stackalloc int[Marks.Length];
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > LongestLine)
                TooLarge(problems, new(fileName, number, LongestLine + 1), $"这一行 {line.Length} 个字符", $"{line.Length} letters in this line", $"每行 {LongestLine} 个字符", $"{LongestLine} letters a line");
            if (line.TrimStart().StartsWith("```") || line.TrimStart().StartsWith("~~~"))
                fences++;
            rows += line.Contains('|') ? 1 : 0;
            if (Nested().IsMatch(line))
                TooLarge(problems, new(fileName, number, 1), $"这一行嵌套 {MostLevels} 层以上", $"{MostLevels} levels of quotations and lists in this line", $"每行 {MostLevels} 层", $"{MostLevels} a line");
            CountMarks(line, counts, new(fileName, number, 1), problems);
            CheckLetters(line, new(fileName, number, 1), problems);
        }
        if (number > MostLines)
            TooLarge(problems, new(fileName, MostLines + 1, 1), $"{number} 行", $"{number} lines", $"{MostLines} 行", $"{MostLines} lines");
        foreach (var (place, (mark, most, _)) in Marks.Index())
            if (counts[place] > most)
                TooLarge(problems, new(fileName, 1, 1), $"{counts[place]} 个“{mark}”", $"{counts[place]} of '{mark}'", $"{most} 个", $"{most}");
        if (rows > MostRows)
            TooLarge(problems, new(fileName, 1, 1), $"{rows} 行带有竖线", $"{rows} lines with bars", $"{MostRows} 行", $"{MostRows} of them");
        if (fences > MostFences)
            TooLarge(problems, new(fileName, 1, 1), $"{fences} 行代码块标记", $"{fences} lines that open or close a block", $"{MostFences} 行", $"{MostFences} of them");
    }

    private static void CountMarks(ReadOnlySpan<char> line, Span<int> counts, Location where, Problems problems)
    {
        foreach (var (place, (mark, _, most)) in Marks.Index())
        {
            var here = line.Count(mark);
            counts[place] += here;
            if (here > most)
                TooLarge(problems, where, $"这一行 {here} 个“{mark}”", $"{here} of '{mark}' in this line", $"每行 {most} 个", $"{most} a line");
        }
    }

    private static void TooLarge(Problems problems, Location where, string zh, string en, string limitZh, string limitEn) => problems.Add(
        where, "file-too-large", new($"目录文件过大：{zh}。", $"The catalogue is too large: {en}."),
        new("目录不会被启用。", "It would not be loaded."),
        new($"拆去无关的内容；上限为{limitZh}。", $"Take out what does not belong; the limit is {limitEn}."));

    // What turns the direction of writing, or has no width, makes a rule look like another than it is.
    private static void CheckLetters(ReadOnlySpan<char> line, Location start, Problems problems)
    {
        for (var at = 0; at < line.Length; at++)
            if (IsHidden(line[at]))
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)line[at]:X4}");
                problems.Add(start.Right(at), "hidden-letter",
                    new($"这里有看不见的字符 {code}。", $"A letter that cannot be seen stands here, {code}."),
                    new("人看到的规则会与程序执行的不同；目录不会被启用。", "People would see another rule than the program executes; the catalogue would not be loaded."),
                    new("删去它：把光标放在它后面，按退格键。", "Take it out: put the cursor behind it and press backspace."));
                return;
            }
    }

    [GeneratedRegex(@"^\s*(?:(?:[-+*>]|[0-9]{1,9}[.)])\s+){20}")]
    private static partial Regex Nested();

    private static bool IsHidden(char letter) =>
        letter < ' ' && letter != '\t'
        || letter is >= '\u007f' and <= '\u009f' or '\u00ad' or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u206f' or '\ufeff' or >= '\ufff9' and <= '\uffff';
}

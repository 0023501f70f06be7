using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Templates;

/// <summary>A mail in plain text, complete on its own.</summary>
internal static class TextBody
{
    public static string Of(Letter letter) => string.Join("\n\n", Parts(letter)) + "\n";

    private static IEnumerable<string> Parts(Letter letter)
    {
        yield return $"{letter.Heading}\n{letter.Summary}";
        foreach (var line in letter.Lines)
            yield return string.Join('\n', Lines(line));
        if (letter.Unlisted > 0)
            yield return Phrases.Unlisted(letter.Unlisted);
        if (letter.Counted > 0)
            yield return Phrases.Counted(letter.Counted);
        if (letter.QueueLink is not null)
            yield return $"{Phrases.Queue}：{letter.QueueLink}";
        yield return $"--\n{Phrases.Footer}";
    }

    private static IEnumerable<string> Lines(LetterLine line)
    {
        yield return $"【{line.Severity.Zh()}】{line.Title}（{line.News}）";
        if (line.Names is not null)
            yield return $"　人员：{line.Names}";
        if (line.Deadline is not null)
            yield return $"　届满日：{line.Deadline}";
        if (line.Earlier is not null)
            yield return $"　{Phrases.Earlier}：{line.Earlier}";
        if (line.Since is not null)
            yield return $"　起始日：{line.Since}";
        foreach (var words in line.Picture?.Words ?? [])
            yield return $"　　{words}";
        if (line.Remedies.Count > 0)
            yield return $"　{Phrases.Remedies}：";
        foreach (var remedy in line.Remedies)
            yield return $"　　· {remedy}";
        yield return line.Link is null ? $"　告警编号：{line.AlertId}" : $"　{line.Link}";
    }
}

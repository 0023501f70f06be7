using System.Text;

namespace CustodyWatch.Rules.Timelines;

/// <summary>How wide a text is about, without asking a font: a Chinese character is as wide as it is high, a Latin one a good half.</summary>
internal static class TextWidth
{
    private const double Latin = 0.58;

    public static double Of(string text, double size) => size * text.EnumerateRunes().Sum(Width);

    /// <summary>Cuts a text to a width.</summary>
    public static string Cut(string text, double size, double width) => Of(text, size) <= width ? text : Head(text, size, width - size) + "…";

    /// <summary>Breaks a text into two lines at most, between words where there are any.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        if (Of(text, size) <= width)
            return [text];
        var head = Head(text, size, width);
        var space = head.LastIndexOf(' ');
        if (space > 0 && head.Length < text.Length && text[head.Length] != ' ')
            head = head[..space];
        return [head, Cut(text[head.Length..].TrimStart(), size, width)];
    }

    private static string Head(string text, double size, double width)
    {
        var (head, left) = (new StringBuilder(), width / size);
        foreach (var rune in text.EnumerateRunes())
            if ((left -= Width(rune)) >= 0)
                head.Append(rune);
            else
                break;
        return head.ToString();
    }

    private static double Width(Rune rune) => rune.Value < 0x1100 && rune.Value != '·' ? Latin : 1;
}

using System.Xml.Linq;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Timelines;

/// <summary>Draws a timeline: one picture for page, mail and document.</summary>
public static class TimelineSvg
{
    private const double Width = 960;
    private const double Top = 54;
    private const double Bottom = 24;

    private const string Fonts =
        "PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, sans-serif";

    /// <summary>Gives the picture as an SVG document of its own.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language of its words.</param>
    /// <returns>One element without script, style sheet, font or link. Its description says the same in words.</returns>
    public static string ToSvg(this CustodyTimeline timeline, Language language)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var (words, axis) = (new TimelineWords(language), new TimelineAxis(timeline));
        var rows = Rows(timeline, axis, words, out var bottom);
        var lines = words.Lines(timeline);
        return Svg.Element(
            "svg",
            Svg.At("width", Width), Svg.At("height", bottom + Bottom),
            Svg.At("viewBox", $"0 0 {Svg.N(Width)} {Svg.N(bottom + Bottom)}"),
            Svg.At("role", "img"), Svg.At("font-family", Fonts), Svg.At("font-size", 12),
            Svg.Element("title", Svg.Clean(lines[0])),
            Svg.Element("desc", Svg.Clean(string.Join('\n', lines.Skip(1)))),
            Patterns(),
            Svg.Rectangle(0, 0, Width, bottom + Bottom, Palette.Paper),
            Svg.Text(12, 20, words.Title, 13, Palette.Ink, bold: true),
            Legend.Of(timeline, words),
            Grid(axis, bottom),
            rows,
            Today(timeline, axis, words, bottom)).ToString(SaveOptions.DisableFormatting);
    }

    private static List<XElement> Rows(CustodyTimeline timeline, TimelineAxis axis, TimelineWords words, out double bottom)
    {
        var rows = new List<XElement>();
        bottom = Top;
        if (timeline.RowsLeftOut > 0)
        {
            rows.Add(Svg.Text(12, bottom + 13, words.LeftOut(timeline), 11, Palette.Quiet));
            bottom += 20;
        }
        foreach (var row in timeline.Rows)
        {
            var drawing = new RowDrawing(row, timeline.AsOf, axis, words, bottom);
            rows.AddRange(drawing.Draw());
            bottom += drawing.Height;
        }
        return rows;
    }

    private static IEnumerable<XElement> Grid(TimelineAxis axis, double bottom)
    {
        foreach (var mark in axis.Marks())
        {
            yield return Svg.Line(mark.X, Top - 6, mark.X, bottom, Palette.Grid);
            yield return Svg.Text(mark.X, Top - 10, mark.Label, 11, Palette.Quiet, "middle");
        }
        yield return Svg.Line(TimelineAxis.Left, Top - 6, TimelineAxis.Right, Top - 6, "#9fb0c2");
    }

    private static IEnumerable<XElement> Today(CustodyTimeline timeline, TimelineAxis axis, TimelineWords words, double bottom)
    {
        var (x, text) = (axis.X(timeline.AsOf), words.AsOf(timeline));
        var width = TextWidth.Of(text, 11) + 12;
        var left = Math.Clamp(x - width / 2, TimelineAxis.Left, TimelineAxis.Right - width);
        yield return Svg.Line(x, Top - 6, x, bottom + 4, Palette.Ink, dashed: true);
        yield return Svg.Rectangle(left, bottom + 4, width, 17, Palette.Ink);
        yield return Svg.Text(left + width / 2, bottom + 16.5, text, 11, Palette.Paper, "middle");
    }

    // Time left out is hatched one way, overdue time both ways and denser: they differ without any colour.
    private static XElement Patterns() => Svg.Element(
        "defs",
        Pattern("cw-excluded", 6, Palette.ExcludedGround, Svg.Path("M-1 7 7-1M-1 1 1-1M5 7 7 5", "none", Palette.Quiet, 1.1)),
        Pattern("cw-overdue", 5, Palette.OverdueGround, Svg.Path("M-1 6 6-1M-1 1 1-1M4 6 6 4M-1-1 6 6M4-1 6 1M-1 4 1 6", "none", Palette.Critical, 1.1)));

    private static XElement Pattern(string id, double size, string ground, XElement lines) => Svg.Element(
        "pattern", Svg.At("id", id), Svg.At("width", size), Svg.At("height", size), Svg.At("patternUnits", "userSpaceOnUse"),
        Svg.Rectangle(0, 0, size, size, ground), lines);
}

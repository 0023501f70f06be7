using System.Xml.Linq;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Timelines;

/// <summary>One stage of the picture: its name and days at the left, its time in the middle, how its limits stand at the right.</summary>
internal sealed class RowDrawing(TimelineRow row, DateOnly asOf, TimelineAxis axis, TimelineWords words, double top)
{
    private const double LaneHeight = 32;
    private const double BarHeight = 9;
    private const double NameX = 12;
    private const double NameWidth = TimelineAxis.Left - NameX - 8;
    private const double NoteX = TimelineAxis.Right + 14;
    private const double NoteWidth = 960 - NoteX - 8;

    /// <summary>How much of the picture it takes.</summary>
    public double Height => 26 + LaneHeight * Math.Max(1, row.Limits.Count);

    public IEnumerable<XElement> Draw() => [Svg.Line(NameX, top, 948, top, Palette.Line), .. Names(), .. Custody(), .. Lanes()];

    private IEnumerable<XElement> Names()
    {
        var y = top + 18;
        foreach (var line in TextWidth.Lines(words.Stage(row), 12.5, NameWidth))
        {
            yield return Svg.Text(NameX, y, line, 12.5, Palette.Ink, bold: true);
            y += 15;
        }
        yield return Svg.Text(NameX, y, words.Span(row), 11, Palette.Quiet);
    }

    private IEnumerable<XElement> Custody()
    {
        if (row.StartedOn is not { } started)
            yield break;
        var ended = row.EndedOn ?? asOf;
        var (from, to) = started <= ended ? (started, ended) : (ended, started);
        var (left, right) = (axis.X(from), Math.Max(axis.X(to), axis.X(from) + 2));
        var isCustody = Measures.IsCustody(row.Kind);
        yield return Svg.Rectangle(left, top + 8, right - left, BarHeight, isCustody ? Palette.Custody : Palette.Paper, Palette.Custody, dashed: !isCustody);
        foreach (var (begins, ends) in LeftOut(started, ended))
            yield return Svg.Rectangle(axis.X(begins), top + 8.5, Math.Max(2, axis.X(ends) - axis.X(begins)), BarHeight - 1, Palette.Excluded, Palette.Custody);
        if (axis.IsBefore(from))
            yield return LimitDrawing.Onward(TimelineAxis.Left, top + 8 + BarHeight / 2, -1, Palette.Custody);
    }

    // An exclusion is seen where it fell; what it adds is seen in the limit below.
    private IEnumerable<(DateOnly From, DateOnly To)> LeftOut(DateOnly started, DateOnly ended) =>
        row.Limits.SelectMany(limit => limit.Parts).Where(part => part is { What: "exclusion", From: not null })
            .Select(part => (From: Later(part.From!.Value, started), To: Earlier(part.UntilOn ?? ended, ended)))
            .Where(span => span.From < span.To).Distinct();

    private IEnumerable<XElement> Lanes()
    {
        if (row.Limits.Count == 0)
            yield return Svg.Text(NoteX, top + 18, words.Say(TimelineTexts.NoLimitYet), 12, Palette.Quiet);
        foreach (var (index, limit) in row.Limits.Index())
        {
            var y = top + 20 + LaneHeight * index;
            foreach (var element in Notes(limit, y).Concat(new LimitDrawing(limit, row.EndedOn, asOf, axis, words, y, isFirst: index == 0).Draw()))
                yield return element;
        }
    }

    private IEnumerable<XElement> Notes(TimelineLimit limit, double y)
    {
        var makeup = words.Makeup(limit);
        if (row.Limits.Count > 1 && limit.Title is not null)
            makeup = words.Say(limit.Title) + (makeup.Length > 0 ? $"：{makeup}" : "");
        var single = row.Limits.Count == 1 ? -2 : 2;
        yield return Svg.Text(NoteX, y + single, TextWidth.Cut(words.Standing(limit), 12, NoteWidth), 12, LimitDrawing.Colour(limit), bold: true);
        foreach (var (index, line) in TextWidth.Lines(makeup, 10.5, NoteWidth).Index().Where(line => line.Item.Length > 0))
            yield return Svg.Text(NoteX, y + single + 14 + 13 * index, line, 10.5, Palette.Quiet);
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}

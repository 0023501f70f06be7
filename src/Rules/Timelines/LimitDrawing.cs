using System.Xml.Linq;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Timelines;

/// <summary>One limit of the picture, like a ruler under the custody: the base, what was added, the deadline, and the days after it.</summary>
internal sealed class LimitDrawing(TimelineLimit limit, DateOnly? stageEndedOn, DateOnly asOf, TimelineAxis axis, TimelineWords words, double y, bool isFirst)
{
    private const double High = 15;
    private const double TextSize = 10.5;
    private const double DateSize = 10;

    private readonly List<(double Left, double Right)> _taken = [];
    private readonly DateOnly _ended = limit.EndedOn ?? stageEndedOn ?? asOf;

    /// <summary>The colour a limit's standing is written in.</summary>
    public static string Colour(TimelineLimit limit) => limit.Status switch
    {
        ClockStatus.Overdue or ClockStatus.Exceeded => Palette.Critical,
        ClockStatus.DueToday or ClockStatus.Expiring => Palette.High,
        ClockStatus.Unknown => Palette.High,
        ClockStatus.Met => Palette.Quiet,
        _ => Palette.Ink,
    };

    public static XElement Diamond(double x, double y, string fill) =>
        Svg.Path($"M{Svg.N(x)} {Svg.N(y - 5)}l5 5-5 5-5-5z", fill, Palette.Paper, 0.8);

    /// <summary>The mark of a paper that moved nothing.</summary>
    public static XElement Void(double x, double y) => Svg.Element(
        "g",
        Svg.Element("circle", Svg.At("cx", x), Svg.At("cy", y), Svg.At("r", 5), Svg.At("fill", Palette.Paper), Svg.At("stroke", Palette.Quiet), Svg.At("stroke-width", 1.4)),
        Svg.Path($"M{Svg.N(x - 2.5)} {Svg.N(y - 2.5)}l5 5m0-5-5 5", "none", Palette.Quiet, 1.4));

    /// <summary>A head that says it goes on beyond the edge.</summary>
    public static XElement Onward(double x, double y, int way, string fill) => Svg.Path($"M{Svg.N(x)} {Svg.N(y - 6)}l{8 * way} 6 {-8 * way} 6z", fill);

    public IEnumerable<XElement> Draw() => limit.Status switch
    {
        ClockStatus.Unknown or ClockStatus.NoLimit => [.. Parts(), .. Line(limit.StartedOn), .. Ignored()],
        _ => [.. Parts(), .. Overdue(), .. Ignored(), .. Deadline(), .. Dates()],
    };

    // Where there is no end, a dashed line runs as long as the stage.
    private IEnumerable<XElement> Line(DateOnly? from)
    {
        if (from is { } started && started < _ended)
            yield return Svg.Line(axis.X(started), y + High / 2, axis.X(_ended), y + High / 2, Palette.Quiet, 1.5, dashed: true);
    }

    private IEnumerable<XElement> Parts()
    {
        DateOnly? reached = null;
        var (present, pausedFrom) = (limit.PresentFrom, limit.Parts.FirstOrDefault(part => part is { What: "exclusion", To: null })?.From);
        foreach (var (index, part) in limit.Parts.Index().Where(part => part.Item.What != "ignored"))
        {
            var from = part.What is "base" or "recount" ? part.From ?? limit.StartedOn : reached ?? part.From;
            var to = part.What == "exclusion" ? part.To ?? part.UntilOn ?? _ended : part.To;
            if (part is { What: "exclusion", To: null })
                from = part.From;
            else if (index >= present && pausedFrom < to && part.What != "exclusion")
                to = pausedFrom;
            if (index < present && limit.Parts[present].From < to)
                to = limit.Parts[present].From;
            reached = to ?? reached;
            if (from is { } begins && to is { } ends && begins < ends)
                foreach (var element in Box(part, begins, ends, isGivenUp: index < present))
                    yield return element;
        }
    }

    private IEnumerable<XElement> Box(TimelinePart part, DateOnly from, DateOnly to, bool isGivenUp)
    {
        var (left, right) = (axis.X(from), axis.X(to));
        var (fill, edge) = part.What switch
        {
            _ when isGivenUp => (Palette.Paper, Palette.Quiet),
            "base" or "recount" => (Palette.Base, Palette.Edge),
            "extension" => (Palette.Extension, Palette.Edge),
            "exclusion" => (Palette.Excluded, Palette.Quiet),
            _ => (Palette.Paper, Palette.Edge),
        };
        yield return Svg.Rectangle(left, y, right - left, High, fill, edge, dashed: isGivenUp);
        var text = words.Part(limit, part);
        var width = TextWidth.Of(text, TextSize);
        if (text.Length > 0 && width + 6 <= right - left)
        {
            if (part.What == "exclusion")
                yield return Svg.Rectangle((left + right - width) / 2 - 2, y + 1.5, width + 4, High - 3, Palette.Paper);
            yield return Svg.Text((left + right) / 2, y + 11.5, text, TextSize, isGivenUp ? Palette.Quiet : Palette.Ink, "middle");
        }
    }

    private IEnumerable<XElement> Overdue()
    {
        if (limit is not { DaysOverdue: > 0, DeadlineOn: { } deadline })
            yield break;
        var (left, right, text) = (axis.X(deadline), Math.Max(axis.X(_ended), axis.X(deadline) + 3), words.Overdue(limit));
        yield return Svg.Rectangle(left, y, right - left, High, Palette.Overdue, Palette.Critical);
        var width = TextWidth.Of(text, TextSize) + 6;
        if (width + 8 > right - left)
            yield break;
        yield return Svg.Rectangle((left + right - width) / 2, y + 1.5, width, High - 3, Palette.Paper);
        yield return Svg.Text((left + right) / 2, y + 11.5, text, TextSize, Palette.Critical, "middle", bold: true);
    }

    private IEnumerable<XElement> Ignored() =>
        limit.Parts.Where(part => part is { What: "ignored", From: not null }).Select(part => axis.X(part.From!.Value)).Distinct().Select(x => Void(x, y + High / 2));

    private IEnumerable<XElement> Deadline()
    {
        if (limit.DeadlineOn is not { } deadline)
            yield break;
        var (x, colour) = (axis.X(deadline), MarkColour);
        if (axis.IsAfter(deadline))
            yield return Onward(TimelineAxis.Right, y + High / 2, 1, Palette.Edge);
        else if (axis.IsBefore(deadline))
            yield return Onward(TimelineAxis.Left, y + High / 2, -1, colour);
        else
        {
            yield return Svg.Line(x, y - (isFirst ? 12 : 3), x, y + High, colour, 2);
            yield return Diamond(x, y + High / 2, colour);
        }
    }

    private string MarkColour => Colour(limit) is var colour && colour == Palette.Quiet ? Palette.Ink : colour;

    // The deadline's date first; then the ends of the other parts, the last first, as far as there is room.
    private IEnumerable<XElement> Dates()
    {
        if (limit.DeadlineOn is { } deadline)
            foreach (var label in Date(deadline, MarkColour, bold: true))
                yield return label;
        // While days are left out without an end, no later day stands.
        if (limit.Status == ClockStatus.Suspended)
            yield break;
        var others = limit.Parts.Skip(limit.PresentFrom).Where(part => part.What is "base" or "recount" or "extension").Select(part => part.To).OfType<DateOnly>();
        foreach (var day in others.Reverse().Distinct().Where(day => day != limit.DeadlineOn && !axis.IsAfter(day) && !axis.IsBefore(day)))
            foreach (var label in Date(day, Palette.Quiet, bold: false))
                yield return label;
    }

    private IEnumerable<XElement> Date(DateOnly day, string fill, bool bold)
    {
        var text = TimelineWords.Day(day);
        var width = TextWidth.Of(text, DateSize) + 4;
        var left = Math.Clamp(axis.X(day) - width / 2, TimelineAxis.Left - 20, TimelineAxis.Right + 10 - width);
        if (_taken.Exists(taken => left < taken.Right && taken.Left < left + width))
            yield break;
        _taken.Add((left, left + width));
        yield return Svg.Text(left + width / 2, y + High + 11, text, DateSize, fill, "middle", bold);
    }
}

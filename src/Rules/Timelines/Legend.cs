using System.Xml.Linq;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Timelines;

/// <summary>What the marks of a picture mean; only those that are in it.</summary>
internal static class Legend
{
    private const double Y = 20;

    public static IEnumerable<XElement> Of(CustodyTimeline timeline, TimelineWords words)
    {
        var limits = timeline.Rows.SelectMany(row => row.Limits).ToArray();
        var x = TimelineAxis.Left;
        foreach (var (mark, text, _) in Entries().Where(entry => limits.Any(entry.IsIn)))
        {
            yield return mark(x);
            yield return Svg.Text(x + 22, Y, words.Say(text), 11, Palette.Quiet);
            x += 22 + TextWidth.Of(words.Say(text), 11) + 16;
        }
    }

    private static IEnumerable<(Func<double, XElement> Mark, Bilingual Text, Func<TimelineLimit, bool> IsIn)> Entries()
    {
        yield return (x => Svg.Rectangle(x, Y - 9, 18, 9, Palette.Custody), TimelineTexts.LegendCustody, _ => true);
        yield return (x => Swatch(x, Palette.Base, Palette.Edge), TimelineTexts.LegendBase, Has("base", "recount"));
        yield return (x => Swatch(x, Palette.Extension, Palette.Edge), TimelineTexts.LegendExtension, Has("extension"));
        yield return (x => Swatch(x, Palette.Excluded, Palette.Quiet), TimelineTexts.LegendExcluded, Has("exclusion"));
        yield return (x => Swatch(x, Palette.Overdue, Palette.Critical), TimelineTexts.LegendOverdue, limit => limit.DaysOverdue > 0);
        yield return (x => LimitDrawing.Diamond(x + 9, Y - 4, Palette.Ink), TimelineTexts.LegendDeadline, limit => limit.DeadlineOn is not null);
        yield return (x => LimitDrawing.Void(x + 9, Y - 4), TimelineTexts.LegendIgnored, Has("ignored"));
    }

    private static XElement Swatch(double x, string fill, string stroke) => Svg.Rectangle(x, Y - 10, 18, 11, fill, stroke);

    private static Func<TimelineLimit, bool> Has(params string[] what) => limit => limit.Parts.Any(part => what.Contains(part.What));
}

using CustodyWatch.Alerts;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>A step of the clock as a bar of the picture.</summary>
/// <param name="Step">The step.</param>
/// <param name="X">Where the bar begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="EndsOn">The day written at its end; null while it runs.</param>
internal sealed record Bar(DerivationLine Step, double X, double Width, DateOnly? EndsOn)
{
    /// <summary>Whether the step moved nothing; it is a point then, on the day of its paper.</summary>
    public bool IsIgnored => Step.What == "ignored";
}

/// <summary>A day marked in the picture.</summary>
internal sealed record Mark(DateOnly Day, double X);

/// <summary>The picture of a clock: from its start, step by step, to the deadline and on to the day of the picture.</summary>
internal sealed record Timeline
{
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The deadline; null where none can be given.</summary>
    public required Mark? Deadline { get; init; }

    /// <summary>The day of the picture: today, or the last day a resolved alert was found for.</summary>
    public required Mark AsOf { get; init; }

    /// <summary>Whether the day of the picture is today.</summary>
    public required bool IsOfToday { get; init; }

    public required TimelineScale Scale { get; init; }

    /// <summary>Days after the deadline on the day of the picture; 0 if none.</summary>
    public int DaysOverdue => Deadline is { } deadline ? Math.Max(0, DayCount.Between(deadline.Day, AsOf.Day)) : 0;

    /// <summary>Rows of the picture: the steps, and the overdue days below them.</summary>
    public int Rows => Bars.Count + (DaysOverdue > 0 ? 1 : 0);

    /// <summary>Draws an alert's clock; null where it has no dated step.</summary>
    public static Timeline? Of(Alert alert, DateOnly today)
    {
        var steps = alert.Finding.Steps.Where(step => step.From is not null || step.To is not null).ToArray();
        if (steps.Length == 0)
            return null;
        var asOf = alert.State == AlertState.Resolved ? alert.LastFoundOn : today;
        DateOnly[] days = [.. steps.SelectMany(step => new[] { step.From, step.To }).Append(alert.Finding.DeadlineOn).OfType<DateOnly>(), asOf];
        var scale = new TimelineScale(days.Min(), days.Max());
        return new Timeline
        {
            Bars = [.. steps.Select((step, i) => BarOf(step, steps.Take(i).LastOrDefault(before => before.What != "ignored")?.To, asOf, scale))],
            Deadline = alert.Finding.DeadlineOn is { } deadline ? new Mark(deadline, scale.X(deadline)) : null,
            AsOf = new Mark(asOf, scale.X(asOf)),
            IsOfToday = asOf == today,
            Scale = scale,
        };
    }

    private static Bar BarOf(DerivationLine step, DateOnly? endBefore, DateOnly asOf, TimelineScale scale)
    {
        if (step.What == "ignored")
        {
            var paper = step.From ?? step.To!.Value;
            return new Bar(step, scale.X(paper), 0, paper);
        }

        // Days left out are drawn where they lengthen the term, at its end, not where they fell.
        var from = (step.What == "exclusion" && step.To is not null ? endBefore : null) ?? step.From ?? step.To!.Value;
        var to = step.To ?? (asOf > from ? asOf : from);
        var left = scale.X(from < to ? from : to);
        return new Bar(step, left, Math.Max(3, scale.X(from < to ? to : from) - left), step.To);
    }
}

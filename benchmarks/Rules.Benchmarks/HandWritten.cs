using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Benchmarks;

/// <summary>
/// What the clocks are measured against: the last day of each term and nothing else, for these five kinds of stage under the law
/// of 2018, the lengths written into the code. It trusts every paper but one decided too late.
/// </summary>
internal static class HandWritten
{
    /// <summary>Gives the last day of each clock of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="events">Its events, in the order in which they act.</param>
    /// <param name="last">Where to put them; room for two.</param>
    /// <returns>How many there are.</returns>
    public static int LastDays(CaseStage stage, StageEvent[] events, Span<DateOnly> last)
    {
        var startedOn = stage.StartedOn!.Value;
        switch (stage.Kind)
        {
            case "criminal-detention":
                return Detention(startedOn, events, last);
            case "investigation":
                last[0] = Investigation(startedOn, events);
                return 1;
            case "prosecution-review":
                last[0] = Review(startedOn, events);
                return 1;
            case "first-instance":
                last[0] = FirstInstance(startedOn, events);
                return 1;
            case "second-instance":
                last[0] = SecondInstance(startedOn, events);
                return 1;
            default:
                return 0;
        }
    }

    private static int Detention(DateOnly startedOn, StageEvent[] events, Span<DateOnly> last)
    {
        last[0] = startedOn.AddDays(3);
        var count = 1;
        foreach (var happened in events)
            switch (happened.Ground)
            {
                case "detention-request-special" when DecidedOn(happened) <= last[0]:
                    last[0] = startedOn.AddDays(7);
                    break;
                case "detention-request-roaming" when DecidedOn(happened) <= last[0]:
                    last[0] = startedOn.AddDays(30);
                    break;
                case "arrest-request-received":
                    last[1] = happened.OccurredOn!.Value.AddDays(7);
                    count = 2;
                    break;
            }
        return count;
    }

    private static DateOnly Investigation(DateOnly startedOn, StageEvent[] events)
    {
        var last = Months(startedOn, 2);
        foreach (var happened in events)
            switch (happened.Ground)
            {
                case "inv-custody-ext-1" when DecidedOn(happened) <= last:
                    last = Months(last, 1);
                    break;
                case "inv-custody-ext-2" or "inv-custody-ext-3" when DecidedOn(happened) <= last:
                    last = Months(last, 2);
                    break;
                case "new-major-crime-discovered" when happened.OccurredOn <= last:
                case "identity-confirmed":
                    last = Months(happened.OccurredOn!.Value, 2);
                    break;
                case "psychiatric-evaluation" when happened.OccurredOn <= last:
                    last = LeaveOut(last, happened);
                    break;
            }
        return last;
    }

    private static DateOnly Review(DateOnly startedOn, StageEvent[] events)
    {
        var last = Months(startedOn, 1);
        foreach (var happened in events)
            switch (happened.Ground)
            {
                case "review-ext" when DecidedOn(happened) <= last:
                    last = last.AddDays(15);
                    break;
                case "jurisdiction-changed" or "supplement-resubmitted":
                    last = Months(happened.OccurredOn!.Value, 1);
                    break;
                case "psychiatric-evaluation" or "measure-decision" when happened.OccurredOn <= last:
                    last = LeaveOut(last, happened);
                    break;
            }
        return last;
    }

    private static DateOnly FirstInstance(DateOnly startedOn, StageEvent[] events)
    {
        var last = Months(startedOn, 3);
        foreach (var happened in events)
            switch (happened.Ground)
            {
                case "trial1-ext-up1" or "trial1-ext-spc" when DecidedOn(happened) <= last:
                    last = Months(last, 3);
                    break;
                case "jurisdiction-changed" or "supplement-returned-court" or "remand-received":
                    last = Months(happened.OccurredOn!.Value, 3);
                    break;
                case "psychiatric-evaluation" or "trial-suspended" when happened.OccurredOn <= last:
                    last = LeaveOut(last, happened);
                    break;
            }
        return last;
    }

    private static DateOnly SecondInstance(DateOnly startedOn, StageEvent[] events)
    {
        var last = Months(startedOn, 2);
        foreach (var happened in events)
            switch (happened.Ground)
            {
                case "trial2-ext-high" when DecidedOn(happened) <= last:
                    last = Months(last, 2);
                    break;
                case "psychiatric-evaluation" or "trial-suspended" or "file-review" when happened.OccurredOn <= last:
                    last = LeaveOut(last, happened);
                    break;
            }
        return last;
    }

    private static DateOnly DecidedOn(StageEvent paper) => paper.ApprovedOn ?? paper.OccurredOn!.Value;

    private static DateOnly LeaveOut(DateOnly last, StageEvent order) =>
        order.UntilOn is { } until ? last.AddDays(until.DayNumber - order.OccurredOn!.Value.DayNumber) : last;

    // From the last day of a month to the last day of the month.
    private static DateOnly Months(DateOnly from, int months)
    {
        var to = from.AddMonths(months);
        return from.Day >= 28 && from.Day == DateTime.DaysInMonth(from.Year, from.Month) ? new(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month)) : to;
    }
}

using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What follows the window in which a judgment or ruling may be appealed.</summary>
/// <remarks>Law: CPL-2018 arts 230, 231 and 259; SPC-2021 art 386.</remarks>
internal static class AppealWindow
{
    /// <summary>The first day on which the judgment has effect if nobody appeals; null where somebody has, or the window has no end.</summary>
    public static DateOnly? EffectiveOn(ClockReading reading, StageRecord record, EffectiveDate rule)
    {
        if (reading.Term is not { IsWindow: true } || reading.DeadlineOn is not { } last)
            return null;
        var contested = record.Events.Any(happened => happened.Ground is Milestones.AppealFiled or Milestones.ProtestFiled);
        return contested ? null : rule == EffectiveDate.LastDay ? last : DayCount.After(last);
    }

    /// <summary>The last day by which the next organ should have accepted the case, forwarding and docketing included; null for other terms.</summary>
    public static DateOnly? GapEndsOn(ClockReading reading, MonthRule rule)
    {
        if (reading is not { Term: { Gap: { } gap } term, StartedOn: { } startedOn } || term.Lengths.On(startedOn)?.Length is not { } length)
            return null;
        return gap.LastDay(length.LastDay(startedOn, rule), rule);
    }
}

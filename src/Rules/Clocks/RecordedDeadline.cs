using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Tells why the deadline a centre recorded may differ from the computed one.</summary>
public static class RecordedDeadline
{
    /// <summary>The likely causes.</summary>
    public static readonly CodeList Causes = new(
        "cause of a differing deadline",
        new("start-day-counted", "起算当日计入了期限", "the first day was counted"),
        new("month-end-rule", "月末按相应之日计算", "a month's end was counted to the day of the same number"),
        new("holiday-moved", "因节假日顺延", "it was moved for a holiday"),
        new("extension-from-approval", "延长自批准之日起算", "an extension was counted from its approval"),
        new("not-moved-on", "没有按其后的延长、重新计算或不计入变更", "a later extension, recount or exclusion was not entered"),
        new("defective-paper-counted", "计入了不产生效力的延长", "an extension without effect was counted"),
        new("unexplained", "原因不明", "no cause was found"));

    /// <summary>Gives the likely cause, the first that fits; null where the two do not differ or one of them is not there.</summary>
    /// <param name="reading">The computed clock.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="terms">The terms it was read by.</param>
    public static string? Cause(ClockReading reading, StageRecord stage, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(terms);
        if (stage.Stage.RecordedDeadlineOn is not { } recorded || reading.DeadlineOn is not { } deadline || recorded == deadline)
            return null;
        if (OtherMonthRule(reading, stage, terms) == recorded)
            return "month-end-rule";
        if (recorded == DayCount.Shift(deadline, -1))
            return "start-day-counted";
        if (reading.Steps.Any(step => step.What is "base" or "extension" && step.To == recorded))
            return "not-moved-on";
        if (recorded == terms.Calendar.FirstWorkingDay(deadline).Day)
            return "holiday-moved";
        if (Extensions(stage).Any(paper => FromApproval(paper, terms) == recorded))
            return "extension-from-approval";
        return reading.Defects.Count > 0 && recorded > deadline ? "defective-paper-counted" : "unexplained";
    }

    private static IEnumerable<StageEvent> Extensions(StageRecord stage) =>
        stage.Events.Where(paper => paper.Kind == EventKinds.Extension && paper.Length is > 0 and <= 1000);

    private static DateOnly? FromApproval(StageEvent paper, Terms terms)
    {
        var decided = paper.Unit == Units.Day ? TermLength.Days(paper.Length!.Value) : TermLength.Months(paper.Length!.Value);
        return (paper.ApprovedOn ?? paper.OccurredOn) is { } from ? new StatedLength(decided).LastDay(from, terms.Switches.MonthRule) : null;
    }

    private static DateOnly? OtherMonthRule(ClockReading reading, StageRecord stage, Terms terms)
    {
        var other = terms.Switches.MonthRule == MonthRule.MonthEndSticky ? MonthRule.Corresponding : MonthRule.MonthEndSticky;
        return new StatutoryClock(terms.With(terms.Switches with { MonthRule = other })).Read(stage, reading.ReadOn)
            .FirstOrDefault(read => read.Term?.Id == reading.Term?.Id)?.DeadlineOn;
    }
}

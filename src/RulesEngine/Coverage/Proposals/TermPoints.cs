using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Something to be shown: how a row that shows it is known, and the case that should.</summary>
/// <param name="Id">Its name, which is also the name of the row.</param>
/// <param name="What">What it is.</param>
/// <param name="IsShown">Whether a stage, asked about on a day, shows it.</param>
/// <param name="Case">The case; null where there is no deadline to make it from.</param>
internal sealed record PointToShow(string Id, Bilingual What, Func<StageRecord, DateOnly, ClockReading?, bool> IsShown, Func<TermCase?> Case);

/// <summary>What the examples of a term should show: both sides of its boundary, and each ground once counted and once too late.</summary>
internal static class TermPoints
{
    public static IEnumerable<PointToShow> Of(Term term, TermCases cases) =>
    [
        .. cases.Reading is { DeadlineOn: not null } reading ? Boundary(term, cases, reading) : [],
        .. term.Extensions.SelectMany(rule => Extension(rule, cases)),
        .. term.Recounts.SelectMany(rule => Recount(rule, cases)),
        .. term.Exclusions.Select(rule => new PointToShow(
            $"exclusion {rule.Ground} ✓", Said(ExclusionGrounds.List, rule.Ground, "不计入", "left out"), (stage, _, reading) => IsCounted(stage, reading, EventKinds.Exclusion, rule.Ground), () => cases.Excluded(rule))),
    ];

    // A window is closed after its last day, and nobody is warned of that; what takes a day or less warns of nothing before its last day.
    private static IEnumerable<PointToShow> Boundary(Term term, TermCases cases, ClockReading plain)
    {
        if (!term.IsWindow && plain.WarnFromOn > plain.StartedOn)
            yield return On("on = warn-from - 1", new("预警的前一日", "the day before it warns"), reading => reading.WarnFromOn is { } first ? DayCount.Shift(first, -1) : null);
        if (!term.IsWindow && plain.WarnFromOn < plain.DeadlineOn)
            yield return On("on = warn-from", new("预警首日", "the first day it warns"), reading => reading.WarnFromOn);
        yield return On("on = deadline", new("最后一日", "the last day"), reading => reading.DeadlineOn);
        yield return On("on = deadline + 1", new("其后第一日", "the first day after it"), reading => reading.DeadlineOn is { } last ? DayCount.After(last) : null);

        PointToShow On(string id, Bilingual what, Func<ClockReading, DateOnly?> day) =>
            new(id, what, (_, on, reading) => reading is { EndedOn: null } && day(reading) == on, () => cases.Asked(day));
    }

    private static IEnumerable<PointToShow> Extension(ExtensionRule rule, TermCases cases)
    {
        yield return new($"extension {rule.Ground} ✓", Said(ExtensionGrounds.List, rule.Ground, "有效", "counted"),
            (stage, _, reading) => IsCounted(stage, reading, EventKinds.Extension, rule.Ground), () => cases.Extended(rule, tooLate: false));
        yield return new($"extension {rule.Ground} ✗", Said(ExtensionGrounds.List, rule.Ground, "届满之后才批准", "decided too late"),
            (_, _, reading) => IsRefused(reading, rule.Ground, PaperDefect.ExtLate), () => cases.Extended(rule, tooLate: true));
    }

    private static IEnumerable<PointToShow> Recount(RecountRule rule, TermCases cases)
    {
        yield return new($"recount {rule.Ground} ✓", Said(RecountGrounds.List, rule.Ground, "重新计算", "counted anew"),
            (stage, _, reading) => reading is null ? Has(stage, EventKinds.Recount, rule.Ground) : IsCounted(stage, reading, EventKinds.Recount, rule.Ground), () => cases.Recounted(rule, tooLate: false));
        if (rule.OnlyWithin)
            yield return new($"recount {rule.Ground} ✗", Said(RecountGrounds.List, rule.Ground, "届满之后", "after the deadline"),
                (_, _, reading) => IsRefused(reading, rule.Ground, PaperDefect.RecountOutsideCustody), () => cases.Recounted(rule, tooLate: true));
    }

    private static bool IsCounted(StageRecord stage, ClockReading? reading, string kind, string ground) =>
        reading is not null && Has(stage, kind, ground) && !reading.Defects.Any(defect => defect.Ground == ground);

    private static bool IsRefused(ClockReading? reading, string ground, PaperDefect wrong) =>
        reading?.Defects.Any(defect => defect.Ground == ground && defect.Defect == wrong) == true;

    private static bool Has(StageRecord stage, string kind, string ground) => stage.Events.Any(happened => happened.Kind == kind && happened.Ground == ground);

    private static Bilingual Said(CodeList grounds, string ground, string zh, string en) => new($"{grounds.Zh(ground)}：{zh}", $"{grounds.En(ground)}: {en}");
}

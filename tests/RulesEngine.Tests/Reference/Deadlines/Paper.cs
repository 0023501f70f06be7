using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>What a paper in a stage says, and when.</summary>
internal static class Paper
{
    private static readonly string[] ByProcuratorates = ["proc-self", "proc-up1", "proc-prov", "spp", "npcsc"];
    private static readonly string[] ByCourts = ["court-pres", "court-up1", "court-high", "spc"];
    private static readonly string[] ByPolice = ["psb-head"];

    // What a stage's clock hangs on; where one of these cannot be read, nobody can say when it ends.
    private static readonly string[] OfStage = ["kind", "started_on", "ended_on", "procedure"];
    private static readonly string[] OfEvent = ["ground", "occurred_on", "until_on", "approved_on", "length", "unit", "approved_by_level"];

    /// <summary>The papers that exist at the end of a day, in the order of their days; a new start comes before what else is dated on its day.</summary>
    public static IReadOnlyList<StageEvent> KnownOn(StageRecord stage, DateOnly on) =>
        [.. stage.Events.Where(paper => Known.By(DayOf(paper), on)).OrderBy(DayOf).ThenBy(paper => paper.Kind == "recount" ? 0 : 1)];

    /// <summary>The day an extension was decided, else the day something happened.</summary>
    public static DateOnly? DayOf(StageEvent paper) => paper.Kind == "extension" ? paper.ApprovedOn ?? paper.OccurredOn : paper.OccurredOn;

    /// <summary>Whether something cannot be read on which the end of a stage's clock hangs.</summary>
    public static bool IsTainted(StageRecord stage, DateOnly on) =>
        stage.Stage.Unreadable.Overlaps(OfStage) || stage.Events.Any(paper => !(DayOf(paper) > on) && paper.Unreadable.Overlaps(OfEvent));

    /// <summary>The day of the first milestone of a kind; null where there is none yet.</summary>
    public static DateOnly? Milestone(StageRecord stage, string ground, DateOnly on) =>
        stage.Events.Where(paper => paper.Kind == "milestone" && paper.Ground == ground && Known.By(paper.OccurredOn, on)).Min(paper => paper.OccurredOn);

    /// <summary>Whether a paper comes from the level the law wants or a higher one; one that names nobody is believed.</summary>
    public static bool IsApprovedBy(StageEvent paper, string required)
    {
        if (paper.ApprovedByLevel is not { } level)
            return true;
        foreach (var ranks in new[] { ByProcuratorates, ByCourts, ByPolice })
            if (ranks.Contains(required))
                return Array.IndexOf(ranks, level) >= Array.IndexOf(ranks, required);
        return false;
    }

    /// <summary>The new last day: the old one and the length as decided, at most what the law allows.</summary>
    public static DateOnly Lengthened(StageEvent paper, DateOnly end, DateOnly atMost)
    {
        var decided = (paper.Length, paper.Unit) switch
        {
            ({ } days, "day") => end.AddDays(days),
            ({ } months, "month") => Counting.Months(end, months),
            _ => atMost,
        };
        return decided < atMost ? decided : atMost;
    }

    /// <summary>Whether a sentence is known to be expected that is lower than the law wants for a longer limit.</summary>
    public static bool ExpectsLessThan(StageRecord stage, string sentence)
    {
        string[] rising = ["up-to-1-year", "1-to-3-years", "over-3-years", "10-years-plus", "life-or-death"];
        return stage.Stage.PossibleSentence is { } expected && Array.IndexOf(rising, expected) < Array.IndexOf(rising, sentence);
    }
}

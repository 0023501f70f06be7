using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>Review for prosecution and the investigation it asks for: CPL-2018 arts 149, 170(2), 172 and 175.</summary>
internal static class Review
{
    public static IEnumerable<Clock> Of(StageRecord stage, DateOnly on)
    {
        var (fast, extended) = (stage.Stage.Procedure == "fast-track", false);
        DateOnly BaseEnd(DateOnly day) => fast ? day.AddDays(10) : Counting.Months(day, 1);

        var line = new Line(on, stage.Stage.StartedOn!.Value, BaseEnd);
        foreach (var paper in Paper.KnownOn(stage, on))
            switch (paper.Ground)
            {
                case "review-ext" when !fast && !extended && Paper.IsApprovedBy(paper, "proc-self"):
                    extended = line.Extend(paper, end => Paper.Lengthened(paper, end, end.AddDays(15)));
                    break;
                case "review-fast-track-ext" when fast && !Paper.ExpectsLessThan(stage, "1-to-3-years"):
                    line.Lengthen(paper, day => day.AddDays(15));
                    break;
                case "jurisdiction-changed" or "supplement-resubmitted":
                    line.Restart(paper.OccurredOn!.Value, BaseEnd);
                    extended = false;
                    break;
                case "converted-to-ordinary" when fast:
                    // Found unsuitable for the fast track, it takes the ordinary limit from the receipt.
                    fast = false;
                    line.Restart(line.Start, BaseEnd);
                    break;
                case "psychiatric-evaluation" or "measure-decision":
                    line.LeaveOut(paper);
                    break;
            }
        return Clock.Of(fast ? "review-fast-track" : "review", line);
    }

    /// <summary>A month each time the case is returned.</summary>
    public static IEnumerable<Clock> Supplement(StageRecord stage, DateOnly on) =>
        Clock.Of("supplement-investigation", new Line(on, stage.Stage.StartedOn!.Value, day => Counting.Months(day, 1)));
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>The courts: CPL-2018 arts 204 to 208, 220, 225, 235, 243 and 258.</summary>
internal static class Trial
{
    public static IEnumerable<Clock> FirstInstance(StageRecord stage, DateOnly on)
    {
        var (procedure, extensions, adjournments) = (stage.Stage.Procedure, 0, 0);
        DateOnly BaseEnd(DateOnly day) => procedure switch
        {
            "summary" => day.AddDays(20),
            "fast-track" => day.AddDays(10),
            _ => Counting.Months(day, 3),
        };

        var line = new Line(on, stage.Stage.StartedOn!.Value, BaseEnd);
        foreach (var paper in Paper.KnownOn(stage, on))
            switch (paper.Ground)
            {
                case "trial1-ext-up1" when procedure is null or "ordinary" && extensions == 0 && Paper.IsApprovedBy(paper, "court-up1"):
                case "trial1-ext-spc" when procedure is null or "ordinary" && extensions > 0 && Paper.IsApprovedBy(paper, "spc"):
                    extensions += line.Extend(paper, end => Paper.Lengthened(paper, end, Counting.Months(end, 3))) ? 1 : 0;
                    break;
                case "trial1-summary-ext" when procedure == "summary" && !Paper.ExpectsLessThan(stage, "over-3-years"):
                    line.Lengthen(paper, day => Counting.Months(day, 1).AddDays(15));
                    break;
                case "trial1-fast-track-ext" when procedure == "fast-track" && !Paper.ExpectsLessThan(stage, "1-to-3-years"):
                    line.Lengthen(paper, day => day.AddDays(15));
                    break;
                case "jurisdiction-changed" or "supplement-returned-court" or "remand-received" or "converted-to-ordinary" or "converted-to-summary":
                    procedure = paper.Ground switch { "converted-to-ordinary" => "ordinary", "converted-to-summary" => "summary", _ => procedure };
                    line.Restart(paper.OccurredOn!.Value, BaseEnd);
                    extensions = 0;
                    break;
                case "adjourned-for-supplement" when ++adjournments <= 2:
                    line.LeaveOut(paper, Counting.Months(paper.OccurredOn!.Value, 1));
                    break;
                default:
                    LeaveOut(line, paper);
                    break;
            }
        return Clock.Of(procedure switch { "summary" => "trial1-summary", "fast-track" => "trial1-fast-track", _ => "trial1" }, line);
    }

    public static IEnumerable<Clock> SecondInstance(StageRecord stage, DateOnly on)
    {
        var (line, extensions) = (new Line(on, stage.Stage.StartedOn!.Value, day => Counting.Months(day, 2)), 0);
        foreach (var paper in Paper.KnownOn(stage, on))
            switch (paper.Ground)
            {
                case "trial2-ext-high" when extensions == 0 && Paper.IsApprovedBy(paper, "court-high"):
                    extensions += line.Extend(paper, end => Paper.Lengthened(paper, end, Counting.Months(end, 2))) ? 1 : 0;
                    break;
                case "trial2-ext-spc" when extensions > 0 && Paper.IsApprovedBy(paper, "spc"):
                    extensions += line.Extend(paper, end => Paper.Lengthened(paper, end, Counting.Months(end, 3))) ? 1 : 0;
                    break;
                case "file-review":
                    line.LeaveOut(paper, Counting.Months(paper.OccurredOn!.Value, 1));
                    break;
                default:
                    LeaveOut(line, paper);
                    break;
            }
        return Clock.Of("trial2", line);
    }

    /// <summary>Three months, at the latest six; nothing extends the six.</summary>
    public static IEnumerable<Clock> Retrial(StageRecord stage, DateOnly on)
    {
        var line = new Line(on, stage.Stage.StartedOn!.Value, day => Counting.Months(day, 6));
        foreach (var paper in Paper.KnownOn(stage, on))
            LeaveOut(line, paper);
        return Clock.Of("retrial", line);
    }

    // What stops every court.
    private static void LeaveOut(Line line, StageEvent paper)
    {
        if (paper.Ground is "psychiatric-evaluation" or "trial-suspended")
            line.LeaveOut(paper);
        if (paper.Ground == "defence-preparation")
            line.LeaveOut(paper, paper.OccurredOn!.Value.AddDays(15));
    }
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>Custody for investigation after arrest: CPL-2018 arts 149, 156 to 160.</summary>
internal static class Investigation
{
    public static IEnumerable<Clock> Of(StageRecord stage, DateOnly on)
    {
        static DateOnly TwoMonths(DateOnly day) => Counting.Months(day, 2);

        var (line, granted) = (new Line(on, stage.Stage.StartedOn!.Value, TwoMonths), 0);
        var identified = new List<DateOnly>();
        foreach (var paper in WithIdentities(stage, on))
            switch (paper.Ground)
            {
                case "inv-custody-ext-1" when granted == 0 && Paper.IsApprovedBy(paper, "proc-up1"):
                    granted += line.Extend(paper, end => Paper.Lengthened(paper, end, Counting.Months(end, 1))) ? 1 : 0;
                    break;
                case "inv-custody-ext-2" when granted == 1 && Paper.IsApprovedBy(paper, "proc-prov"):
                case "inv-custody-ext-3" when granted == 2 && Paper.IsApprovedBy(paper, "proc-prov"):
                    granted += line.Extend(paper, end => Paper.Lengthened(paper, end, Counting.Months(end, 2))) ? 1 : 0;
                    break;
                case "inv-custody-npcsc" when Paper.IsApprovedBy(paper, "npcsc") && Paper.DayOf(paper) <= line.End:
                    return [];
                case "new-major-crime-discovered" when paper.OccurredOn <= line.End:
                case "identity-confirmed":
                    line.Restart(paper.OccurredOn!.Value, TwoMonths);
                    granted = 0;
                    break;
                case "psychiatric-evaluation":
                    line.LeaveOut(paper);
                    break;
                case "identity-unknown" when line.LeaveOut(paper) && Known.By(paper.UntilOn, on):
                    identified.Add(paper.UntilOn!.Value);
                    break;
                case "identity-established" when identified.Contains(paper.OccurredOn!.Value):
                    line.Restart(paper.OccurredOn.Value, TwoMonths);
                    granted = 0;
                    break;
            }
        return Clock.Of("inv-custody", line);
    }

    // An unknown identity that has become known is a new start on that day: art 160(2).
    private static IEnumerable<StageEvent> WithIdentities(StageRecord stage, DateOnly on)
    {
        var established = stage.Events.Where(paper => paper.Ground == "identity-unknown" && Known.By(paper.UntilOn, on))
            .Select(paper => new StageEvent { Kind = "recount", Ground = "identity-established", OccurredOn = paper.UntilOn });
        return Paper.KnownOn(stage with { Events = [.. stage.Events, .. established] }, on);
    }
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>Detention before arrest: CPL-2018 arts 91, 167 and 170(2).</summary>
internal static class Detention
{
    /// <summary>By the police: three days for the request, seven or thirty where that was granted, all from the detention; then seven for the decision.</summary>
    public static IEnumerable<Clock> ByPolice(StageRecord stage, DateOnly on)
    {
        var detainedOn = stage.Stage.StartedOn!.Value;
        if (Paper.Milestone(stage, "arrest-request-received", on) is { } requestedOn)
            return [Clock.Of("arrest-review-detained", requestedOn, Refused(stage, on, requestedOn.AddDays(7)))];

        var (line, granted) = (new Line(on, detainedOn, day => day.AddDays(3)), 3);
        foreach (var paper in Paper.KnownOn(stage, on).Where(paper => paper.Kind == "extension" && Paper.IsApprovedBy(paper, "psb-head")))
        {
            var days = paper.Ground switch { "detention-request-special" => 7, "detention-request-roaming" => 30, _ => 0 };
            if (days > granted && line.Extend(paper, end => Paper.Lengthened(paper, end, detainedOn.AddDays(days))))
                granted = days;
        }
        return [Clock.Of("detention-request", detainedOn, Refused(stage, on, line.End), granted == 30 ? 3 : 7)];
    }

    /// <summary>By the procuratorate in its own cases: fourteen days, and one to three more.</summary>
    public static IEnumerable<Clock> ByProcuratorate(StageRecord stage, DateOnly on)
    {
        var line = Line(stage, on, 14, "proc-detention-ext", 3);
        return [Clock.Of("proc-detention-decision", line.Start, Refused(stage, on, line.End))];
    }

    /// <summary>Of a case that a supervision organ hands over: ten days, and one to four more.</summary>
    public static IEnumerable<Clock> ForSupervision(StageRecord stage, DateOnly on) =>
        Clock.Of("supervision-transfer-detention", Line(stage, on, 10, "supervision-detention-ext", 4));

    private static Line Line(StageRecord stage, DateOnly on, int days, string ground, int moreDays)
    {
        var (line, granted) = (new Line(on, stage.Stage.StartedOn!.Value, day => day.AddDays(days)), false);
        foreach (var paper in Paper.KnownOn(stage, on))
            if (paper.Ground == ground && !granted && Paper.IsApprovedBy(paper, "proc-self"))
                granted = line.Extend(paper, end => Paper.Lengthened(paper, end, end.AddDays(moreDays)));
        return line;
    }

    // Where the arrest is refused the person is released at once: that day is the last, if it comes before.
    private static DateOnly Refused(StageRecord stage, DateOnly on, DateOnly end) =>
        Paper.Milestone(stage, "non-approval-received", on) is { } refusedOn && refusedOn < end ? refusedOn : end;
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>The judgment carried out: CPL-2018 art 264, MPS-2020 art 300, SPP-2019 art 625.</summary>
internal static class Execution
{
    public static IEnumerable<Clock> Awaiting(PersonRecord person, StageRecord stage, DateOnly on)
    {
        var row = Judgment(person, on);
        var papersOn = Paper.Milestone(stage, "execution-docs-received", on) ?? (Known.By(row?.DocumentsReceivedOn, on) ? row!.DocumentsReceivedOn : null);
        if (papersOn is not { } received)
        {
            var effectiveOn = Paper.Milestone(stage, "judgment-effective", on) ?? row?.JudgmentEffectiveOn ?? stage.Stage.StartedOn!.Value;
            yield return Clock.Of("exec-docs", effectiveOn, effectiveOn.AddDays(10)) with { Overdue = Severity.High };
        }
        else if (row is not null && !Known.By(row.DeliveredOn, on) && MustGoToPrison(row))
        {
            // Overdue by the month, warned of by the thirty days where those are over first.
            var (month, thirtyDays) = (Counting.Months(received, 1), received.AddDays(30));
            yield return new Clock("deliver-prison", month, (thirtyDays < month ? thirtyDays : month).AddDays(-7)) { Overdue = Severity.High };
        }
    }

    /// <summary>A sentence served here ends with its last day.</summary>
    public static IEnumerable<Clock> Serving(PersonRecord person, DateOnly on)
    {
        if (Judgment(person, on)?.SentenceEndOn is { } endsOn)
            yield return new Clock("release-sentence-end", endsOn, endsOn.AddDays(-7));
    }

    private static Rules.Vocabulary.Execution? Judgment(PersonRecord person, DateOnly on) =>
        person.Executions.Where(row => Known.By(row.JudgmentEffectiveOn, on)).MaxBy(row => row.JudgmentEffectiveOn);

    // A fixed term stays if three months or less were left when the judgment took effect, that day included.
    private static bool MustGoToPrison(Rules.Vocabulary.Execution row) => row.SentenceKind switch
    {
        "life" or "death-with-reprieve" => true,
        "fixed-term" => row.ServesHere != true && row.SentenceEndOn > Counting.SentenceMonths(row.JudgmentEffectiveOn!.Value, 3),
        _ => false,
    };
}

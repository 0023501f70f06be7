using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>What is due within twenty-four hours of a detention or an arrest: CPL-2018 arts 85, 86 and 93, 94.</summary>
internal static class HourDuties
{
    public static IEnumerable<Clock> Of(PersonRecord person, StageRecord stage, DateOnly on)
    {
        if (stage.Stage.StartedAt is not { } startedAt)
            yield break; // without a time there is no hour to count from
        var dueOn = Known.Day(startedAt.AddHours(24));
        foreach (var (term, act) in DutiesIn(stage.Stage.Kind))
        {
            // Who was admitted on the very day has been delivered, whatever was not written down.
            var isDelivered = act == "delivered-to-facility" && Known.By(person.Person.AdmittedAt, stage.Stage.StartedOn!.Value);
            if (!isDelivered && Paper.Milestone(stage, act, on) is null)
                yield return new Clock(term, dueOn, dueOn) { Overdue = Severity.High, DueToday = Severity.Medium };
        }
    }

    private static (string Term, string Act)[] DutiesIn(string? kind) => kind switch
    {
        "criminal-detention" or "procuratorate-detention" =>
        [
            ("deliver-after-detention", "delivered-to-facility"), ("interrogate-after-detention", "interrogated-first"), ("family-notice-detention", "family-notified"),
        ],
        "supervision-detention" => [("deliver-after-detention", "delivered-to-facility"), ("family-notice-detention", "family-notified")],
        "investigation" => [("interrogate-after-arrest", "interrogated-first"), ("family-notice-arrest", "family-notified")],
        _ => [],
    };
}

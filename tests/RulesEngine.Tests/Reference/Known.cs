using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>What is known of a person at the end of a day: a row dated later is not there yet, and an end dated later has not come.</summary>
internal static class Known
{
    public static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);

    public static bool By(DateOnly? day, DateOnly on) => day is { } known && known <= on;

    public static bool By(DateTime? moment, DateOnly on) => moment is { } known && Day(known) <= on;

    /// <summary>The last minute's end of a day: 24:00.</summary>
    public static DateTime EndOf(DateOnly on) => on.AddDays(1).ToDateTime(TimeOnly.MinValue);

    /// <summary>Came in by the day and has not left by its end. Whoever's admission cannot be read is taken to be there.</summary>
    public static bool InCustody(PersonRecord person, DateOnly on) =>
        (person.Person.AdmittedAt is null || By(person.Person.AdmittedAt, on)) && !By(person.Person.ReleasedAt, on);

    /// <summary>The stages somebody is in at the end of a day.</summary>
    public static IEnumerable<StageRecord> CurrentStages(PersonRecord person, DateOnly on) =>
        person.Stages.Where(stage => By(stage.Stage.StartedOn, on) && !By(stage.Stage.EndedOn, on) && !stage.Stage.Unreadable.Contains("ended_on"));

    /// <summary>Whether somebody is in a stage of a kind.</summary>
    public static bool IsIn(PersonRecord person, DateOnly on, params string[] kinds) =>
        CurrentStages(person, on).Any(stage => kinds.Contains(stage.Stage.Kind));

    /// <summary>Open, or closed on the day or one of the twenty-nine before it.</summary>
    public static bool IsLookedAt(DateTime? closedAt, DateOnly on) =>
        !By(closedAt, on) || Day(closedAt!.Value) >= on.AddDays(-29);

    /// <summary>Sentenced to death: by the judgment, the stage of review, or the reason for which a restraint was put on.</summary>
    public static bool SentencedToDeath(PersonRecord person, DateOnly on) => DeathSentenceDays(person, on).Any();

    /// <summary>The days on which a sentence of death is on record.</summary>
    public static IEnumerable<DateOnly> DeathSentenceDays(PersonRecord person, DateOnly on)
    {
        foreach (var row in person.Executions)
            if (row.SentenceKind == "death" && By(row.JudgmentEffectiveOn, on))
                yield return row.JudgmentEffectiveOn!.Value;
        foreach (var stage in CurrentStages(person, on))
            if (stage.Stage.Kind == "death-penalty-review")
                yield return stage.Stage.StartedOn!.Value;
        foreach (var use in person.Restraints)
            if (use.Reason == "death-sentence" && By(use.AppliedAt, on))
                yield return Day(use.AppliedAt!.Value);
    }
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>The clocks of everybody in custody, in the stages they are in. They are those of the law of 2018.</summary>
internal static class StageClocks
{
    private static readonly DateOnly LawOf2018 = new(2018, 10, 26);

    public static IEnumerable<LawFinding> Find(PersonRecord person, DateOnly on)
    {
        if (!Known.InCustody(person, on))
            yield break;
        foreach (var stage in Known.CurrentStages(person, on))
        {
            if (stage.Stage.StartedOn < LawOf2018)
                throw new InvalidOperationException($"Stage {stage.Stage.StageId} began under older law, which is not written down here.");
            var clocks = HourDuties.Of(person, stage, on).Concat(Paper.IsTainted(stage, on) ? [] : Of(person, stage, on));
            foreach (var finding in clocks.SelectMany(clock => clock.On(on, person.Person.PersonId)))
                yield return finding;
        }
    }

    /// <summary>Whether somebody is in custody in a stage whose end nobody can tell, because a value on which it hangs cannot be read.</summary>
    public static bool AreUndetermined(PersonRecord person, DateOnly on) =>
        Known.InCustody(person, on) && person.Stages.Any(stage => Known.By(stage.Stage.StartedOn, on) && !Known.By(stage.Stage.EndedOn, on) && Paper.IsTainted(stage, on));

    private static IEnumerable<Clock> Of(PersonRecord person, StageRecord stage, DateOnly on) => stage.Stage.Kind switch
    {
        "criminal-detention" => Detention.ByPolice(stage, on),
        "procuratorate-detention" => Detention.ByProcuratorate(stage, on),
        "supervision-detention" => Detention.ForSupervision(stage, on),
        "investigation" => Investigation.Of(stage, on),
        "prosecution-review" => Review.Of(stage, on),
        "supplementary-investigation" => Review.Supplement(stage, on),
        "first-instance" => Trial.FirstInstance(stage, on),
        "second-instance" => Trial.SecondInstance(stage, on),
        "retrial" => Trial.Retrial(stage, on),
        "awaiting-delivery" => Execution.Awaiting(person, stage, on),
        "serving-sentence" => Execution.Serving(person, on),
        _ => [], // an appeal window and a death-penalty review have no end to warn of
    };
}

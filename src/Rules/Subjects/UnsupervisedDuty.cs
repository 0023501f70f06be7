using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A duty in hours of which nothing can be said: neither the time of the measure nor the act is recorded.</summary>
/// <param name="StageId">The stage that brings it.</param>
/// <param name="Term">The term's id.</param>
/// <param name="Title">The term's title.</param>
public sealed record UnsupervisedDuty(string StageId, string Term, Bilingual Title)
{
    /// <summary>Those of a person, in stages the law of whose day knew the duty.</summary>
    public static IEnumerable<UnsupervisedDuty> Of(PersonDay person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return
            from stage in person.Record.Stages.Select(record => record.Stage)
            where stage is { Kind: not null, StartedOn: not null }
            from duty in person.Day.Clock.Terms.DutiesOf(stage.Kind!)
            where duty.Lengths.On(stage.StartedOn!.Value)?.Length is not null
                && !person.Clocks.Any(clock => clock.Stage.Stage.StageId == stage.StageId && clock.Reading.Term?.Id == duty.Id)
            select new UnsupervisedDuty(stage.StageId, duty.Id, duty.Title);
    }
}

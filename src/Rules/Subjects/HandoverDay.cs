using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A current stage that another organ handed the person over to.</summary>
public sealed class HandoverDay : PersonSubject
{
    private HandoverDay(PersonDay person, CaseStage from, CaseStage to)
        : base(person) => (From, To) = (from, to);

    /// <summary>The stage before it in the same case.</summary>
    public CaseStage From { get; }

    /// <summary>The current stage.</summary>
    public CaseStage To { get; }

    /// <summary>The handovers of somebody in custody; none where an organ is not recorded or stays the same.</summary>
    internal static IEnumerable<HandoverDay> Of(PersonDay person) =>
        from stage in person.InCustody ? person.Current : []
        let before = person.Record.Stages.Select(other => other.Stage)
            .Where(other => other.CaseId == stage.Stage.CaseId && other.EndedOn <= stage.Stage.StartedOn).MaxBy(other => other.EndedOn)
        where before is { Authority: not null } && stage.Stage.Authority is not null && stage.Stage.Authority != before.Authority
        select new HandoverDay(person, before, stage.Stage);
}

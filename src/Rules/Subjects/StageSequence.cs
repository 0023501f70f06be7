using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Finds what is wrong with a person's stages taken together.</summary>
internal static class StageSequence
{
    // Remand, withdrawal, retrial and return for supplement lead back; everything else goes on.
    private static readonly string[] Order =
    [
        StageKinds.CriminalDetention, StageKinds.Investigation, StageKinds.ProsecutionReview, StageKinds.FirstInstance,
        StageKinds.AppealWindow, StageKinds.SecondInstance, StageKinds.DeathPenaltyReview, StageKinds.AwaitingDelivery, StageKinds.ServingSentence,
    ];

    private static readonly string[] MayFollowAnything =
        [StageKinds.SupplementaryInvestigation, StageKinds.ProsecutionReview, StageKinds.FirstInstance, StageKinds.Retrial];

    /// <summary>The faults, each at the row that shows it.</summary>
    public static IEnumerable<RowProblem> Problems(PersonDay person) =>
        EndsBeforeStart(person).Concat(OutOfOrder(person)).Concat(Overlapping(person)).Concat(NoCurrentStage(person)).Concat(WithoutTerm(person));

    private static IEnumerable<RowProblem> EndsBeforeStart(PersonDay person) =>
        from stage in person.Record.Stages.Select(record => record.Stage)
        where stage.EndedOn < stage.StartedOn
        select Problem(person, stage, "ended_on", Text(stage.EndedOn), RowProblemKind.StageOrder);

    private static IEnumerable<RowProblem> OutOfOrder(PersonDay person)
    {
        foreach (var ofCase in ByCase(person))
        {
            var highest = -1;
            foreach (var stage in ofCase)
            {
                var rank = Rank(stage.Kind);
                if (rank >= 0 && rank < highest && !MayFollowAnything.Contains(stage.Kind))
                    yield return Problem(person, stage, "kind", stage.Kind, RowProblemKind.StageOrder);
                highest = MayFollowAnything.Contains(stage.Kind) ? rank : Math.Max(highest, rank);
            }
        }
    }

    private static IEnumerable<RowProblem> Overlapping(PersonDay person)
    {
        foreach (var ofCase in ByCase(person))
        {
            CaseStage? longest = null;
            foreach (var stage in ofCase)
            {
                if (longest is not null && stage.StartedOn < (longest.EndedOn ?? person.Day.AsOf) && !MayOverlap(longest, stage) && stage.EndedOn != stage.StartedOn)
                    yield return Problem(person, stage, "started_on", Text(stage.StartedOn), RowProblemKind.OverlappingStages);
                if (longest is null || (stage.EndedOn ?? DateOnly.MaxValue) > (longest.EndedOn ?? DateOnly.MaxValue))
                    longest = stage;
            }
        }
    }

    private static bool MayOverlap(CaseStage one, CaseStage other) =>
        one.Kind == StageKinds.SupervisionDetention && other.Kind == StageKinds.ProsecutionReview
        || one.Kind == StageKinds.ProsecutionReview && other.Kind == StageKinds.SupervisionDetention;

    private static IEnumerable<RowProblem> NoCurrentStage(PersonDay person)
    {
        var stages = person.Record.Stages.Select(record => record.Stage).ToArray();
        if (person.InCustody && person.Current.Count == 0 && !stages.Any(stage => stage.EndedOn == person.Day.AsOf || stage.Unreadable.Contains("ended_on")))
            yield return new RowProblem(SourceContract.Person.Name, person.Id, "case_stage", null, RowProblemKind.NoCurrentStage, person.Id, Hides: true);
    }

    // A clock that cannot be read must leave a finding, whatever the reason.
    private static IEnumerable<RowProblem> WithoutTerm(PersonDay person) =>
        from clock in person.Clocks
        where clock.Reading.Status == ClockStatus.Unknown && clock.Stage.Stage.EndedOn is null
        let stage = clock.Stage.Stage
        let rows = clock.Stage.Events.Select(happened => (SourceContract.StageEvent.Name, happened.EventId)).Append((SourceContract.CaseStage.Name, stage.StageId)).ToHashSet()
        where clock.Reading.LawVersionNotSupported || clock.Reading.Missing is not null || !person.Record.Problems.Any(problem => rows.Contains((problem.Relation, problem.Key)))
        select clock.Reading switch
        {
            { LawVersionNotSupported: true } => Problem(person, stage, "started_on", Text(stage.StartedOn), RowProblemKind.LawVersionNotSupported),
            { Missing: { } datum } => new RowProblem(datum.Relation, datum.Key, datum.Column, datum.Value, datum.Value is null ? RowProblemKind.MissingValue : RowProblemKind.ImpossibleDate, person.Id, Hides: true),
            { Term: null } => Problem(person, stage, "kind", stage.Kind, RowProblemKind.NoTermForStage),
            _ => Problem(person, stage, "started_on", Text(stage.StartedOn), RowProblemKind.ImpossibleDate),
        };

    private static IEnumerable<IEnumerable<CaseStage>> ByCase(PersonDay person) =>
        person.Record.Stages.Select(record => record.Stage)
            .Where(stage => stage.StartedOn is not null && Measures.IsCustody(stage.Kind) && !stage.Unreadable.Contains("ended_on"))
            .OrderBy(stage => stage.StartedOn).ThenBy(stage => stage.EndedOn ?? DateOnly.MaxValue).ThenBy(stage => Rank(stage.Kind))
            .GroupBy(stage => stage.CaseId);

    private static int Rank(string? kind) => kind switch
    {
        StageKinds.ProcuratorateDetention or StageKinds.SupervisionDetention => 0,
        StageKinds.SupplementaryInvestigation => 2,
        StageKinds.Retrial => 3,
        _ => Array.IndexOf(Order, kind),
    };

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static RowProblem Problem(PersonDay person, CaseStage stage, string column, string? value, RowProblemKind kind) =>
        new(SourceContract.CaseStage.Name, stage.StageId, column, value, kind, person.Id, Hides: true);
}

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>
/// What was known by the end of a day. A later row does not exist yet and a later end reads as null;
/// dates that state a term are read as they stand.
/// </summary>
public static class KnownBy
{
    /// <summary>Gives a person's record as it was at the end of the day.</summary>
    public static PersonRecord On(PersonRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var known = record with
        {
            Person = record.Person with { ReleasedAt = By(record.Person.ReleasedAt, asOf) },
            Stages = [.. record.Stages.Where(stage => Began(stage.Stage.StartedOn, asOf)).Select(stage => On(stage, asOf))],
            Cells = [.. record.Cells.Where(cell => Began(cell.FromAt, asOf)).Select(cell => cell with { ToAt = By(cell.ToAt, asOf) })],
            Restraints = [.. record.Restraints.Where(use => Began(use.AppliedAt, asOf)).Select(use => On(use, asOf))],
            Confinements = [.. record.Confinements.Where(stay => Began(stay.FromAt, asOf)).Select(stay => On(stay, asOf))],
            Casualties = [.. record.Casualties.Where(harm => Began(harm.OccurredAt, asOf)).Select(harm => On(harm, asOf))],
            Executions = [.. record.Executions.Where(row => Began(row.JudgmentEffectiveOn, asOf)).Select(row => On(row, asOf))],
            SentenceChanges = [.. record.SentenceChanges.Where(row => Began(row.ProposedOn, asOf)).Select(row => On(row, asOf))],
        };
        return known with { Problems = [.. record.Problems.Except(OfLaterRows(record, known))] };
    }

    /// <summary>Gives an incident as it was at the end of the day, or null where it had not happened.</summary>
    public static IncidentRecord? On(IncidentRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Began(record.Incident.OccurredAt, asOf)
            ? record with
            {
                Incident = record.Incident with
                {
                    FoundAt = By(record.Incident.FoundAt, asOf),
                    ReportedAt = By(record.Incident.ReportedAt, asOf),
                },
            }
            : null;
    }

    private static StageRecord On(StageRecord record, DateOnly asOf) => record with
    {
        Stage = record.Stage with { EndedOn = By(record.Stage.EndedOn, asOf), HandoverOn = By(record.Stage.HandoverOn, asOf) },
        Events = [.. record.Events.Where(happened => Began(ExistsFrom(happened), asOf)).Select(happened => happened with { UntilOn = By(happened.UntilOn, asOf) })],
    };

    // A decision exists from the day it was made, whenever it takes effect.
    private static DateOnly? ExistsFrom(StageEvent happened) =>
        happened.Kind == Codes.EventKinds.Extension ? happened.ApprovedOn ?? happened.OccurredOn : happened.OccurredOn;

    private static RestraintUse On(RestraintUse use, DateOnly asOf) => use with
    {
        RemovedAt = By(use.RemovedAt, asOf),
        ApprovedAt = By(use.ApprovedAt, asOf),
        ExtensionApprovedAt = By(use.ExtensionApprovedAt, asOf),
    };

    private static Confinement On(Confinement stay, DateOnly asOf) => stay with
    {
        ToAt = By(stay.ToAt, asOf),
        ApprovedAt = By(stay.ApprovedAt, asOf),
    };

    private static Casualty On(Casualty harm, DateOnly asOf) => harm with
    {
        ProcuratorateNotifiedAt = By(harm.ProcuratorateNotifiedAt, asOf),
        FamilyNotifiedAt = By(harm.FamilyNotifiedAt, asOf),
        AutopsyDecidedAt = By(harm.AutopsyDecidedAt, asOf),
        InspectionReportAt = By(harm.InspectionReportAt, asOf),
    };

    private static Execution On(Execution row, DateOnly asOf) => row with
    {
        DocumentsReceivedOn = By(row.DocumentsReceivedOn, asOf),
        DeliveredOn = By(row.DeliveredOn, asOf),
        RejectedOn = By(row.RejectedOn, asOf),
        RejectionReportedOn = By(row.RejectionReportedOn, asOf),
        ServesHereApprovedOn = By(row.ServesHereApprovedOn, asOf),
    };

    private static SentenceChange On(SentenceChange row, DateOnly asOf) => row with
    {
        ProcuratorateCopiedOn = By(row.ProcuratorateCopiedOn, asOf),
        PublicisedFromOn = By(row.PublicisedFromOn, asOf),
        SubmittedOn = By(row.SubmittedOn, asOf),
        DecidedOn = By(row.DecidedOn, asOf),
        DecisionServedOn = By(row.DecisionServedOn, asOf),
        ExecutedOn = By(row.ExecutedOn, asOf),
    };

    // A row whose start cannot be read is kept: it may well exist already.
    private static bool Began(DateOnly? from, DateOnly asOf) => from is null || from <= asOf;

    private static bool Began(DateTime? from, DateOnly asOf) => from is null || DateOnly.FromDateTime(from.Value) <= asOf;

    private static DateOnly? By(DateOnly? day, DateOnly asOf) => day <= asOf ? day : null;

    private static DateTime? By(DateTime? moment, DateOnly asOf) =>
        moment is { } at && DateOnly.FromDateTime(at) <= asOf ? moment : null;

    private static IEnumerable<RowProblem> OfLaterRows(PersonRecord all, PersonRecord known)
    {
        var kept = Keys(known).ToHashSet();
        var later = Keys(all).Where(key => !kept.Contains(key)).ToHashSet();
        return all.Problems.Where(problem => later.Contains((problem.Relation, problem.Key)));
    }

    private static IEnumerable<(string Relation, string Key)> Keys(PersonRecord record) =>
    [
        .. record.Stages.Select(stage => (SourceContract.CaseStage.Name, stage.Stage.StageId)),
        .. record.Stages.SelectMany(stage => stage.Events).Select(happened => (SourceContract.StageEvent.Name, happened.EventId)),
        .. record.Cells.Select(cell => (SourceContract.CellAssignment.Name, cell.AssignmentId)),
        .. record.Restraints.Select(use => (SourceContract.RestraintUse.Name, use.RestraintId)),
        .. record.Confinements.Select(stay => (SourceContract.Confinement.Name, stay.ConfinementId)),
        .. record.Casualties.Select(harm => (SourceContract.Casualty.Name, harm.CasualtyId)),
        .. record.Executions.Select(row => (SourceContract.Execution.Name, row.ExecutionId)),
        .. record.SentenceChanges.Select(row => (SourceContract.SentenceChange.Name, row.ChangeId)),
    ];
}

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>case_stage</c> (诉讼环节) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record CaseStage : Fact
{
    public override string RowKey => StageId;

    public string StageId { get; init; } = "";
    public string? PersonId { get; init; }
    public string? CaseId { get; init; }
    public string? Kind { get; init; }
    public DateOnly? StartedOn { get; init; }
    public DateTime? StartedAt { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? Authority { get; init; }
    public string? AuthorityLevel { get; init; }
    public string? Procedure { get; init; }
    public string? PossibleSentence { get; init; }
    public string? DocumentNo { get; init; }
    public DateOnly? RecordedDeadlineOn { get; init; }
    public DateOnly? HandoverOn { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static CaseStage Read(FactReader row) => new()
    {
        StageId = row.Text("stage_id") ?? "",
        PersonId = row.Text("person_id"),
        CaseId = row.Text("case_id"),
        Kind = row.Code("kind"),
        StartedOn = row.Date("started_on"),
        StartedAt = row.DateTime("started_at"),
        EndedOn = row.Date("ended_on"),
        Authority = row.Text("authority"),
        AuthorityLevel = row.Code("authority_level"),
        Procedure = row.Code("procedure"),
        PossibleSentence = row.Code("possible_sentence"),
        DocumentNo = row.Text("document_no"),
        RecordedDeadlineOn = row.Date("recorded_deadline_on"),
        HandoverOn = row.Date("handover_on"),
        Unreadable = row.Unreadable,
    };
}

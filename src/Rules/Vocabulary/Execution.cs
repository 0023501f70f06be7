namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>execution</c> (交付执行) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Execution : Fact
{
    public override string RowKey => ExecutionId;

    public string ExecutionId { get; init; } = "";
    public string? PersonId { get; init; }
    public DateOnly? JudgmentEffectiveOn { get; init; }
    public DateOnly? DocumentsReceivedOn { get; init; }
    public string? SentenceKind { get; init; }
    public DateOnly? SentenceEndOn { get; init; }
    public int? RemainingDaysAtReceipt { get; init; }
    public int? SentenceYears { get; init; }
    public int? SentenceMonths { get; init; }
    public int? SetOffDays { get; init; }
    public DateOnly? DeliveredOn { get; init; }
    public DateOnly? RejectedOn { get; init; }
    public string? RejectionReason { get; init; }
    public DateOnly? RejectionReportedOn { get; init; }
    public bool? ServesHere { get; init; }
    public DateOnly? ServesHereApprovedOn { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Execution Read(FactReader row) => new()
    {
        ExecutionId = row.Text("execution_id") ?? "",
        PersonId = row.Text("person_id"),
        JudgmentEffectiveOn = row.Date("judgment_effective_on"),
        DocumentsReceivedOn = row.Date("documents_received_on"),
        SentenceKind = row.Code("sentence_kind"),
        SentenceEndOn = row.Date("sentence_end_on"),
        RemainingDaysAtReceipt = row.WholeNumber("remaining_days_at_receipt"),
        SentenceYears = row.WholeNumber("sentence_years"),
        SentenceMonths = row.WholeNumber("sentence_months"),
        SetOffDays = row.WholeNumber("set_off_days"),
        DeliveredOn = row.Date("delivered_on"),
        RejectedOn = row.Date("rejected_on"),
        RejectionReason = row.Text("rejection_reason"),
        RejectionReportedOn = row.Date("rejection_reported_on"),
        ServesHere = row.Bit("serves_here"),
        ServesHereApprovedOn = row.Date("serves_here_approved_on"),
        Unreadable = row.Unreadable,
    };
}

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>stage_event</c> (环节内事件) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record StageEvent : Fact
{
    public override string RowKey => EventId;

    public string EventId { get; init; } = "";
    public string? StageId { get; init; }
    public string? Kind { get; init; }
    public string? Ground { get; init; }
    public DateOnly? OccurredOn { get; init; }
    public DateTime? OccurredAt { get; init; }
    public DateOnly? UntilOn { get; init; }
    public int? Length { get; init; }
    public string? Unit { get; init; }
    public string? ApprovedByLevel { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public string? DocumentNo { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static StageEvent Read(FactReader row) => new()
    {
        EventId = row.Text("event_id") ?? "",
        StageId = row.Text("stage_id"),
        Kind = row.Code("kind"),
        Ground = row.Code("ground"),
        OccurredOn = row.Date("occurred_on"),
        OccurredAt = row.DateTime("occurred_at"),
        UntilOn = row.Date("until_on"),
        Length = row.WholeNumber("length"),
        Unit = row.Code("unit"),
        ApprovedByLevel = row.Code("approved_by_level"),
        ApprovedOn = row.Date("approved_on"),
        DocumentNo = row.Text("document_no"),
        Unreadable = row.Unreadable,
    };
}

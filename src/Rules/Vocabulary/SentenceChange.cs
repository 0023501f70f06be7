namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>sentence_change</c> (减刑、假释、暂予监外执行) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record SentenceChange : Fact
{
    public override string RowKey => ChangeId;

    public string ChangeId { get; init; } = "";
    public string? PersonId { get; init; }
    public string? Kind { get; init; }
    public DateOnly? ProposedOn { get; init; }
    public DateOnly? ProcuratorateCopiedOn { get; init; }
    public DateOnly? PublicisedFromOn { get; init; }
    public DateOnly? PublicisedToOn { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? Decision { get; init; }
    public DateOnly? DecisionServedOn { get; init; }
    public DateOnly? ExecutedOn { get; init; }
    public string? OutsideReason { get; init; }
    public DateOnly? OutsideUntilOn { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static SentenceChange Read(FactReader row) => new()
    {
        ChangeId = row.Text("change_id") ?? "",
        PersonId = row.Text("person_id"),
        Kind = row.Code("kind"),
        ProposedOn = row.Date("proposed_on"),
        ProcuratorateCopiedOn = row.Date("procuratorate_copied_on"),
        PublicisedFromOn = row.Date("publicised_from_on"),
        PublicisedToOn = row.Date("publicised_to_on"),
        SubmittedOn = row.Date("submitted_on"),
        DecidedOn = row.Date("decided_on"),
        Decision = row.Code("decision"),
        DecisionServedOn = row.Date("decision_served_on"),
        ExecutedOn = row.Date("executed_on"),
        OutsideReason = row.Code("outside_reason"),
        OutsideUntilOn = row.Date("outside_until_on"),
        Unreadable = row.Unreadable,
    };
}

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A stage with the events that happened in it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Events">Its events, in no order that means anything.</param>
/// <param name="Execution">The person's execution row that the stage carries out; null for stages before the judgment, and where there is none.</param>
/// <param name="CustodySince">The first day of the unbroken custody the stage belongs to; null where it does not matter or is unknown.</param>
/// <param name="ReturnedOn">For a supplementary investigation: the day the review before it returned the case; null where it does not matter or is unknown.</param>
/// <param name="AdmittedAt">The admission into this centre; null where it is unknown.</param>
public sealed record StageRecord(
    CaseStage Stage, IReadOnlyList<StageEvent> Events, Execution? Execution = null, DateOnly? CustodySince = null, DateOnly? ReturnedOn = null, DateTime? AdmittedAt = null);

/// <summary>A case a person is part of, and in which role.</summary>
/// <param name="Link">The row that links them.</param>
/// <param name="Case">The case; null where the source does not have it.</param>
public sealed record CaseRecord(CasePerson Link, LegalCase? Case);

/// <summary>Everything the source has about one person. A case file holds the same.</summary>
public sealed record PersonRecord
{
    public required Person Person { get; init; }
    public IReadOnlyList<CaseRecord> Cases { get; init; } = [];
    public IReadOnlyList<StageRecord> Stages { get; init; } = [];
    public IReadOnlyList<CellAssignment> Cells { get; init; } = [];
    public IReadOnlyList<RestraintUse> Restraints { get; init; } = [];
    public IReadOnlyList<Confinement> Confinements { get; init; } = [];
    public IReadOnlyList<Casualty> Casualties { get; init; } = [];
    public IReadOnlyList<Execution> Executions { get; init; } = [];
    public IReadOnlyList<SentenceChange> SentenceChanges { get; init; } = [];

    /// <summary>What could not be read, in any row bound to this person.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
}

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>What is wrong with a value, a row or a row's place among the others.</summary>
public enum RowProblemKind
{
    /// <summary>Null or blank where a value is needed.</summary>
    MissingValue,

    /// <summary>A code that its list does not have.</summary>
    UnknownCode,

    /// <summary>Not a date of the calendar in the contract's form.</summary>
    ImpossibleDate,

    /// <summary>Not a whole number or not a bit.</summary>
    ImpossibleNumber,

    /// <summary>A second row with a key that another row has.</summary>
    DuplicateKey,

    /// <summary>A row that names a row that is not there.</summary>
    UnknownReference,

    /// <summary>Stages in an order that the procedure does not have, or one that ends before it starts.</summary>
    StageOrder,

    /// <summary>Two stages of one person and case share more than the handover day.</summary>
    OverlappingStages,

    /// <summary>In custody and in no stage.</summary>
    NoCurrentStage,

    /// <summary>A stage that began before the first revision the catalogue has a value for.</summary>
    LawVersionNotSupported,

    /// <summary>A stage of a kind for which the catalogue has no term.</summary>
    NoTermForStage,
}

/// <summary>One fault of the source's data: where it stands, what stood there, and whom it concerns.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Key">The row's key, or <c>#N</c> where the key itself is missing.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">What stood there; null where nothing did.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="PersonId">The person the row is bound to; null where it is bound to nobody.</param>
/// <param name="Hides">Whether the fault can hide a deadline or a violation of separation.</param>
public sealed record RowProblem(
    string Relation, string Key, string Column, string? Value, RowProblemKind Kind, string? PersonId, bool Hides);

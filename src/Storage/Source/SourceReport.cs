using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>Whether a database keeps the source contract.</summary>
public enum SourceVerdict
{
    /// <summary>Every required relation and column is there, and every value can be read.</summary>
    Kept,

    /// <summary>It can be swept, and some rows have faults that the sweep will report.</summary>
    KeptWithFaults,

    /// <summary>A required relation or column is not there: it cannot be swept.</summary>
    Broken,
}

/// <summary>What a look at a detention database found.</summary>
/// <param name="Source">The database.</param>
/// <param name="Verdict">Whether it keeps the contract.</param>
/// <param name="Relations">Each relation of the contract, in its order.</param>
public sealed record SourceReport(string Source, SourceVerdict Verdict, IReadOnlyList<RelationReport> Relations);

/// <summary>What was found of one relation.</summary>
public sealed record RelationReport
{
    /// <summary>Its name in the contract.</summary>
    public required string Name { get; init; }

    /// <summary>Its Chinese name.</summary>
    public required string Zh { get; init; }

    /// <summary>Whether the database has it. One that it does not have reads as empty; <c>person</c> alone may not be missing.</summary>
    public required bool Present { get; init; }

    /// <summary>How many rows it has; 0 where it is not there.</summary>
    public required long Rows { get; init; }

    /// <summary>Columns the contract requires and the relation does not have: an error.</summary>
    public required IReadOnlyList<string> MissingRequired { get; init; }

    /// <summary>Columns that may be null and that the relation does not have; they read as null. Empty where the relation itself is missing.</summary>
    public required IReadOnlyList<string> MissingNullable { get; init; }

    /// <summary>Columns the contract does not know; they are not read. <c>changed_at</c> is known.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Columns whose declared type may change the values put into them.</summary>
    public required IReadOnlyList<UnfitType> UnfitTypes { get; init; }

    /// <summary>How many values or rows are faulty; empty where nothing is, or where the database is broken and cannot be read.</summary>
    public required IReadOnlyList<FaultCount> Faults { get; init; }
}

/// <summary>A column declared with a type that does not fit what it holds.</summary>
/// <param name="Column">The column.</param>
/// <param name="Declared">The type the database declares.</param>
/// <param name="Expected">A type that fits.</param>
public sealed record UnfitType(string Column, string Declared, string Expected);

/// <summary>How often one fault was found in one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">In how many rows.</param>
public sealed record FaultCount(string Column, RowProblemKind Kind, int Count);

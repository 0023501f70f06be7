using System.Collections.Frozen;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>What a column holds, and so in which form its text must stand.</summary>
public enum ColumnType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>One code of a list.</summary>
    Code,

    /// <summary>Codes of a list, separated by commas.</summary>
    CodeSet,

    /// <summary>A calendar date, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A local date-time without offset, <c>YYYY-MM-DDTHH:MM:SS</c>.</summary>
    DateTime,

    /// <summary>0 or 1.</summary>
    Bit,

    /// <summary>A whole number, 0 or more.</summary>
    WholeNumber,
}

/// <summary>One column of a relation.</summary>
/// <param name="Name">Its name in the source.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Key">Whether it is the relation's key.</param>
/// <param name="Required">Whether the contract forbids null: a missing value is a finding, a missing column an error.</param>
/// <param name="Expected">Whether null is allowed by the contract but leaves a rule undecided, so that it is a finding all the same.</param>
/// <param name="Codes">The list of its codes, for <see cref="ColumnType.Code"/> and <see cref="ColumnType.CodeSet"/>.</param>
/// <param name="Hides">Whether an unreadable value can hide a deadline or a violation of separation.</param>
public sealed record Column(
    string Name, ColumnType Type, bool Key = false, bool Required = false, bool Expected = false, CodeList? Codes = null, bool Hides = false);

/// <summary>One relation of the source contract.</summary>
public sealed class Relation
{
    private readonly FrozenDictionary<string, int> _ordinals;

    /// <summary>Makes a relation from its name, its Chinese name, the kind of information it serves, and its columns.</summary>
    public Relation(string name, string zh, int kindOfInformation, IReadOnlyList<Column> columns)
    {
        (Name, Zh, KindOfInformation, Columns) = (name, zh, kindOfInformation, columns);
        _ordinals = columns.Select((column, ordinal) => (column.Name, ordinal)).ToFrozenDictionary(pair => pair.Name, pair => pair.ordinal);
        Key = columns.FirstOrDefault(column => column.Key);
    }

    public string Name { get; }

    public string Zh { get; }

    /// <summary>Which of the seven kinds of information of the 2002 notice it serves, 1 to 7; 0 for reference data.</summary>
    public int KindOfInformation { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The key column, or null for a relation that only links two others.</summary>
    public Column? Key { get; }

    /// <summary>Gives a column's place in <see cref="Columns"/>, or -1.</summary>
    public int Ordinal(string column) => _ordinals.TryGetValue(column, out var ordinal) ? ordinal : -1;
}

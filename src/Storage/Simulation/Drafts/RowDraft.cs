using System.Globalization;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>A row while it is being made. Values stand as text in the contract's forms, so that a wrong one can be planted.</summary>
internal sealed class RowDraft(Relation relation)
{
    private readonly string?[] _values = new string?[relation.Columns.Count];

    public Relation Relation => relation;

    public string? this[string column] => _values[Ordinal(column)];

    /// <summary>The value of the key column.</summary>
    public string Key => this[relation.Key!.Name]!;

    public RowDraft With(string column, string? value)
    {
        _values[Ordinal(column)] = value;
        return this;
    }

    public RowDraft With(string column, DateOnly? day) => With(column, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public RowDraft With(string column, DateTime? moment) => With(column, moment?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));

    public RowDraft With(string column, int? number) => With(column, number?.ToString(CultureInfo.InvariantCulture));

    public RowDraft With(string column, bool? bit) => With(column, bit is null ? null : bit.Value ? "1" : "0");

    public RawRow ToRow(int number) => new(relation, _values, number);

    private int Ordinal(string column) =>
        relation.Ordinal(column) is >= 0 and var ordinal
            ? ordinal
            : throw new ArgumentException($"Relation {relation.Name} has no column '{column}'; this is a bug in CustodyWatch.", nameof(column));
}

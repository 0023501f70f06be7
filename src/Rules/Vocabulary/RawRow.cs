namespace CustodyWatch.Rules.Vocabulary;

/// <summary>One row as text, in the forms of the source contract, before anything is believed of it.</summary>
/// <param name="Relation">The relation it belongs to.</param>
/// <param name="Values">One value a column, in the order of <see cref="Relation.Columns"/>; null where there is none.</param>
/// <param name="Number">Its place among the rows read, from 1; stands in for a missing key.</param>
public sealed record RawRow(Relation Relation, IReadOnlyList<string?> Values, int Number)
{
    /// <summary>Gives a value, or null where the column is empty or the relation has no such column.</summary>
    public string? this[string column]
    {
        get
        {
            var ordinal = Relation.Ordinal(column);
            return ordinal < 0 ? null : Values[ordinal];
        }
    }

    /// <summary>The row's key, or <c>#N</c> where it has none.</summary>
    public string Key
    {
        get
        {
            var key = Relation.Key is { } column ? this[column.Name] : string.Join('/', Values.Take(2)).Trim('/');
            return string.IsNullOrWhiteSpace(key) ? $"#{Number}" : key;
        }
    }
}

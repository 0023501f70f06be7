using System.Collections.Immutable;
using System.Globalization;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>Reads the values of one row. What cannot be read becomes null and a <see cref="RowProblem"/>; nothing is thrown away in silence.</summary>
public sealed class FactReader(RawRow row, string? personId, ICollection<RowProblem> problems)
{
    private const string DateForm = "yyyy-MM-dd";
    private const string DateTimeForm = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>The columns read so far whose value stood there but could not be read.</summary>
    public ImmutableHashSet<string> Unreadable { get; private set; } = [];

    /// <summary>Reads free text; blank is null. A row's missing key is replaced by its number, so that the row can be named.</summary>
    public string? Text(string column)
    {
        var (definition, value) = Take(column);
        return value ?? (definition.Key ? row.Key : null);
    }

    /// <summary>Reads a code of the column's list.</summary>
    public string? Code(string column)
    {
        var (definition, value) = Take(column);
        if (value is null || CodesOf(definition).Contains(value))
            return value;
        Report(definition, value, RowProblemKind.UnknownCode);
        return null;
    }

    /// <summary>Reads a comma list of codes; the known ones are kept, each unknown one is reported.</summary>
    public IReadOnlyList<string> CodeSet(string column)
    {
        var (definition, value) = Take(column);
        if (value is null)
            return [];
        var codes = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = codes.Where(code => !CodesOf(definition).Contains(code)).ToArray();
        if (unknown.Length > 0)
            Report(definition, string.Join(',', unknown), RowProblemKind.UnknownCode);
        return [.. codes.Except(unknown)];
    }

    /// <summary>Reads a date in the contract's form; any other form is an impossible date.</summary>
    public DateOnly? Date(string column)
    {
        var (definition, value) = Take(column);
        if (value is null)
            return null;
        if (DateOnly.TryParseExact(value, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(definition, value, RowProblemKind.ImpossibleDate);
        return null;
    }

    /// <summary>Reads a local date-time in the contract's form; any other form is an impossible date.</summary>
    public DateTime? DateTime(string column)
    {
        var (definition, value) = Take(column);
        if (value is null)
            return null;
        if (System.DateTime.TryParseExact(value, DateTimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return moment;
        Report(definition, value, RowProblemKind.ImpossibleDate);
        return null;
    }

    /// <summary>Reads 0 or 1, also written as false or true.</summary>
    public bool? Bit(string column)
    {
        var (definition, value) = Take(column);
        switch (value)
        {
            case null:
                return null;
            case "1" or "true" or "True":
                return true;
            case "0" or "false" or "False":
                return false;
            default:
                Report(definition, value, RowProblemKind.ImpossibleNumber);
                return null;
        }
    }

    /// <summary>Reads a whole number, 0 or more.</summary>
    public int? WholeNumber(string column)
    {
        var (definition, value) = Take(column);
        if (value is null)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(definition, value, RowProblemKind.ImpossibleNumber);
        return null;
    }

    private (Column Definition, string? Value) Take(string column)
    {
        var ordinal = row.Relation.Ordinal(column);
        if (ordinal < 0)
            throw new ArgumentException($"Relation {row.Relation.Name} has no column '{column}'; this is a bug in CustodyWatch.", nameof(column));
        var (definition, value) = (row.Relation.Columns[ordinal], row.Values[ordinal]);
        if (!string.IsNullOrWhiteSpace(value))
            return (definition, value);
        if (definition.Required || definition.Expected)
            problems.Add(new RowProblem(row.Relation.Name, row.Key, column, null, RowProblemKind.MissingValue, personId, definition.Hides || definition.Key));
        return (definition, null);
    }

    // A ground is looked up among the grounds of its own kind of event: an extension on a ground of exclusion is as unknown as a mistyped one.
    private CodeList CodesOf(Column column) =>
        column.Codes == EventGrounds.List ? EventGrounds.Of(row["kind"]) : column.Codes
        ?? throw new InvalidOperationException($"Column {row.Relation.Name}.{column.Name} has no code list; this is a bug in CustodyWatch.");

    private void Report(Column column, string value, RowProblemKind kind)
    {
        Unreadable = Unreadable.Add(column.Name);
        problems.Add(new RowProblem(row.Relation.Name, row.Key, column.Name, value, kind, personId, column.Hides));
    }
}

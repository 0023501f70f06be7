using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>The relations of the source contract as SQLite tables.</summary>
/// <remarks>No constraint stands in the way of a faulty row: it is to be stored as it came and reported by the sweep, not refused.</remarks>
public static class SourceSchema
{
    // Columns that other relations name, and so the ones that rows are looked up by.
    private static readonly HashSet<string> LookedUp =
        [.. SourceContract.Relations.SelectMany(relation => relation.Columns).GroupBy(column => column.Name)
            .Where(sameName => sameName.Count() > 1 && sameName.Any(column => column.Key)).Select(sameName => sameName.Key)];

    /// <summary>The statements that make the tables.</summary>
    public static IEnumerable<string> Tables => SourceContract.Relations.Select(relation =>
        $"CREATE TABLE {Quoted(relation.Name)} ({string.Join(", ", relation.Columns.Select(column => $"{Quoted(column.Name)} {TypeOf(column)}"))})");

    /// <summary>The statements that make the indexes.</summary>
    public static IEnumerable<string> Indexes =>
        from relation in SourceContract.Relations
        from column in relation.Columns
        where IsLookedUp(column)
        select $"CREATE INDEX {Quoted($"{relation.Name}_by_{column.Name}")} ON {Quoted(relation.Name)} ({Quoted(column.Name)})";

    /// <summary>Gives the statement that adds one row, with parameters <c>$0</c>, <c>$1</c> … in the order of the columns.</summary>
    public static string Insert(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return $"INSERT INTO {Quoted(relation.Name)} VALUES ({string.Join(", ", relation.Columns.Select((_, ordinal) => $"${ordinal}"))})";
    }

    /// <summary>Whether rows are looked up by this column.</summary>
    internal static bool IsLookedUp(Column column) => LookedUp.Contains(column.Name);

    // Some names of the contract are words of SQL: procedure, natural.
    internal static string Quoted(string name) => $"\"{name}\"";

    private static string TypeOf(Column column) => column.Type is ColumnType.Bit or ColumnType.WholeNumber ? "INTEGER" : "TEXT";
}

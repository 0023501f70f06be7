using CustodyWatch.Rules.Vocabulary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Source;

/// <summary>A relation as the database has it: a table or a view.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="HasRowNumbers">Whether its rows are numbered by SQLite; those of a view are not.</param>
/// <param name="Types">The declared type of every column, by the column's name.</param>
internal sealed record RelationShape(string Name, bool HasRowNumbers, IReadOnlyDictionary<string, string> Types);

/// <summary>Which relations and columns of the contract a database has. Upper and lower case do not differ in names, as in SQL.</summary>
internal sealed class SourceShape
{
    private const string Columns = """
        SELECT t.name AS Relation, t.type = 'table' AND t.wr = 0 AS HasRowNumbers, c.name AS Name, c.type AS Type
        FROM pragma_table_list AS t JOIN pragma_table_xinfo(t.name, 'main') AS c
        WHERE t.schema = 'main' AND c.hidden <> 1
        """;

    private readonly Dictionary<string, RelationShape> _relations;

    private SourceShape(Dictionary<string, RelationShape> relations) => _relations = relations;

    /// <summary>Gives the relation as it is there, or null.</summary>
    public RelationShape? this[Relation relation] => _relations.GetValueOrDefault(relation.Name);

    /// <summary>The required columns that are not there: all of <c>person</c>, and those of every relation that is there at all.</summary>
    public IEnumerable<(Relation Relation, Column Column)> MissingRequired =>
        from relation in SourceContract.Relations
        where relation == SourceContract.Person || this[relation] is not null
        from column in relation.Columns
        where column.Required && this[relation]?.Types.ContainsKey(column.Name) != true
        select (relation, column);

    /// <summary>Looks at a database.</summary>
    public static async Task<SourceShape> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        var known = SourceContract.Relations.Select(relation => relation.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = await connection.QueryAsync<ColumnRow>(new CommandDefinition(Columns, cancellationToken: ct));
        return new(rows.Where(row => known.Contains(row.Relation)).GroupBy(row => row.Relation).ToDictionary(
            columns => columns.Key,
            columns => new RelationShape(columns.Key, columns.First().HasRowNumbers, columns.ToDictionary(row => row.Name, row => row.Type, StringComparer.OrdinalIgnoreCase)),
            StringComparer.OrdinalIgnoreCase));
    }

    private sealed record ColumnRow
    {
        public string Relation { get; init; } = "";
        public bool HasRowNumbers { get; init; }
        public string Name { get; init; } = "";
        public string Type { get; init; } = "";
    }
}

using CustodyWatch.Rules.Vocabulary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Source;

/// <summary>Temporary views that show any source in the full shape of the contract, so that every statement can count on every column.</summary>
/// <remarks>
/// They live in the connection alone and hide the relations of the same names. A column or relation the source does not have
/// is null or empty there. Nothing is written to the source.
/// </remarks>
internal static class ContractViews
{
    /// <summary>The column with SQLite's number of the row, null where it has none.</summary>
    public const string RowNumber = "row_number";

    /// <summary>Makes the views in an open connection.</summary>
    public static async Task CreateAsync(SqliteConnection connection, SourceShape shape, CancellationToken ct)
    {
        var views = SourceContract.Relations.Select(relation => View(relation, shape[relation]));
        await connection.ExecuteAsync(new CommandDefinition(string.Join(";\n", views), cancellationToken: ct));
    }

    private static string View(Relation relation, RelationShape? there)
    {
        var name = SourceSchema.Quoted(relation.Name);
        var columns = relation.Columns.Select(column => SourceSchema.Quoted(column.Name))
            .Select((quoted, ordinal) => there?.Types.ContainsKey(relation.Columns[ordinal].Name) == true ? quoted : $"NULL AS {quoted}")
            .Append($"{(there?.HasRowNumbers == true ? "_rowid_" : "NULL")} AS {RowNumber}");
        return $"CREATE TEMP VIEW {name} AS SELECT {string.Join(", ", columns)} {(there is null ? "WHERE 0" : $"FROM main.{name}")}";
    }
}

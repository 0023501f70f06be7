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

    /// <summary>Gives the relation that tells whether a person exists: the source's own where it can be used as it is, because its index then answers.</summary>
    public static string Everybody(SourceShape shape) =>
        IsText(shape[SourceContract.Person], "person_id") ? "main.person" : "person";

    /// <summary>Makes the views in an open connection.</summary>
    public static async Task CreateAsync(SqliteConnection connection, SourceShape shape, CancellationToken ct)
    {
        var views = SourceContract.Relations.Select(relation => View(relation, shape[relation]));
        await connection.ExecuteAsync(new CommandDefinition(string.Join(";\n", views), cancellationToken: ct));
    }

    private static string View(Relation relation, RelationShape? there)
    {
        var name = SourceSchema.Quoted(relation.Name);
        var columns = relation.Columns.Select(column => Shown(column, there))
            .Append($"{(there?.HasRowNumbers == true ? "_rowid_" : "NULL")} AS {RowNumber}");
        return $"CREATE TEMP VIEW {name} AS SELECT {string.Join(", ", columns)} {(there is null ? "WHERE 0" : $"FROM main.{name}")}";
    }

    // A number in one relation and its digits in another are one code; to SQLite they are not, unless both are made text.
    private static string Shown(Column column, RelationShape? there)
    {
        var name = SourceSchema.Quoted(column.Name);
        if (there?.Types.ContainsKey(column.Name) != true)
            return $"NULL AS {name}";
        return SourceSchema.IsLookedUp(column) && !IsText(there, column.Name) ? $"text({name}) AS {name}" : name;
    }

    private static bool IsText(RelationShape? there, string column) =>
        there is not null && SqliteAffinities.AffinityOf(there.Types[column]) == SqliteAffinity.Text;
}

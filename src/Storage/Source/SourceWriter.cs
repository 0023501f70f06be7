using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Source;

/// <summary>Writes an embedded detention database: a new SQLite file with the relations of the source contract.</summary>
public static class SourceWriter
{
    private static readonly string[] JournalEndings = ["-wal", "-shm", "-journal"];

    /// <summary>Writes the rows as they stand; the same rows give the same bytes.</summary>
    /// <remarks>The file appears under its name only when all of it is written; until then it stands beside it as <c>NAME.partial</c>.</remarks>
    /// <param name="target">The file to make.</param>
    /// <param name="rows">The rows, in any order; they are taken one at a time.</param>
    /// <param name="overwrite">Whether a file that is already there may be replaced.</param>
    /// <returns>How many rows each relation got, in the order of the contract; 0 where it got none.</returns>
    /// <exception cref="BadInputException">The file is already there, or cannot be made.</exception>
    /// <exception cref="DependencyUnavailableException">SQLite could not write it.</exception>
    public static IReadOnlyDictionary<string, long> Write(SourceConnection target, IEnumerable<RawRow> rows, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(rows);
        var partial = target.Path + ".partial";
        RefuseToReplace(target.Path, overwrite);
        try
        {
            RemoveWithJournals(partial);
            var counts = Fill(partial, rows);
            RemoveJournals(target.Path);
            File.Move(partial, target.Path, overwrite);
            return counts;
        }
        catch (SqliteException broken)
        {
            throw new DependencyUnavailableException(target.Path, $"SQLite could not write the file: {broken.Message}.", "Make room on the disk, or choose a folder you may write in.", broken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(target.Path, $"The file cannot be made: {refused.Message}", "Nothing was written.", "Choose a folder you may write in.");
        }
        finally
        {
            RemoveWithJournals(partial);
        }
    }

    private static Dictionary<string, long> Fill(string path, IEnumerable<RawRow> rows)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        connection.Execute("PRAGMA journal_mode = MEMORY");
        using var transaction = connection.BeginTransaction();
        foreach (var table in SourceSchema.Tables)
            connection.Execute(table, transaction: transaction);
        var counts = Insert(connection, rows);
        foreach (var index in SourceSchema.Indexes)
            connection.Execute(index, transaction: transaction);
        transaction.Commit();
        return counts;
    }

    private static Dictionary<string, long> Insert(SqliteConnection connection, IEnumerable<RawRow> rows)
    {
        var counts = SourceContract.Relations.ToDictionary(relation => relation.Name, _ => 0L);
        var inserts = SourceContract.Relations.ToDictionary(relation => relation, relation => Prepared(connection, relation));
        foreach (var row in rows)
        {
            var insert = inserts[row.Relation];
            for (var ordinal = 0; ordinal < row.Values.Count; ordinal++)
                insert.Parameters[ordinal].Value = (object?)row.Values[ordinal] ?? DBNull.Value;
            insert.ExecuteNonQuery();
            counts[row.Relation.Name]++;
        }
        return counts;
    }

    // Dapper would build the command anew for every row; here there are hundreds of thousands of one kind. The connection disposes of them.
    private static SqliteCommand Prepared(SqliteConnection connection, Relation relation)
    {
        var command = connection.CreateCommand();
        command.CommandText = SourceSchema.Insert(relation);
        for (var ordinal = 0; ordinal < relation.Columns.Count; ordinal++)
            command.Parameters.Add($"${ordinal}", SqliteType.Text);
        return command;
    }

    private static void RefuseToReplace(string path, bool overwrite)
    {
        if (Directory.Exists(path))
            throw new BadInputException(path, "This is a folder.", "Nothing was written.", "Name the file to be made.");
        if (File.Exists(path) && !overwrite)
            throw new BadInputException(path, "The file is already there.", "What it holds would be lost.", "Name another file, or say that it may be replaced.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new BadInputException(path, $"The folder '{folder}' is not there.", "Nothing was written.", "Make the folder first, or name another one.");
    }

    private static void RemoveWithJournals(string path)
    {
        RemoveJournals(path);
        if (File.Exists(path))
            File.Delete(path);
    }

    // A journal that a replaced file left behind would be taken for one of the new file.
    private static void RemoveJournals(string path)
    {
        foreach (var journal in JournalEndings.Select(ending => path + ending).Where(File.Exists))
            File.Delete(journal);
    }
}

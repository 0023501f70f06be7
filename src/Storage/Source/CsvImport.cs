using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>Makes an embedded detention database from a folder of CSV files, each named after its relation.</summary>
public static class CsvImport
{
    /// <summary>Imports a folder whole, or nothing of it.</summary>
    /// <remarks>
    /// Values are imported as they stand: an unknown code or an impossible date is for the sweep to report. What cannot be told apart, a broken
    /// line or a column nobody knows, is refused. A relation without a file is empty; other files than <c>*.csv</c> are left alone.
    /// </remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="target">The database to make.</param>
    /// <param name="overwrite">Whether a file that is already there may be replaced.</param>
    /// <returns>How many rows each relation got, in the order of the contract.</returns>
    /// <exception cref="BadInputException">The folder, a file, a header or a line is wrong, or the target is already there.</exception>
    /// <exception cref="DependencyUnavailableException">SQLite could not write the database.</exception>
    public static IReadOnlyDictionary<string, long> Run(string folder, SourceConnection target, bool overwrite = false)
    {
        var files = FilesOf(folder);
        return SourceWriter.Write(target, files.SelectMany(file => CsvFile.Rows(file.Path, file.Relation)), overwrite);
    }

    private static IReadOnlyList<(string Path, Relation Relation)> FilesOf(string folder)
    {
        if (!Directory.Exists(folder))
            throw new BadInputException(folder, "There is no such folder.", "Nothing was imported.", "Name the folder that holds person.csv and the other files.");
        var found = Directory.GetFiles(folder)
            .Where(path => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
            .Select(path => (path, RelationOf(path))).ToArray();
        if (!found.Any(file => file.Item2 == SourceContract.Person))
            throw new BadInputException(folder, "There is no person.csv.", "There would be nobody in the database.", "Put the persons into person.csv.");
        return [.. SourceContract.Relations.SelectMany(relation => found.Where(file => file.Item2 == relation))];
    }

    private static Relation RelationOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return SourceContract.Find(name) ?? throw new BadInputException(
            path,
            $"'{name}' is not a relation of the source contract; the nearest is '{Spelling.Nearest(name, SourceContract.Relations.Select(relation => relation.Name))}'.",
            "Its rows would be missing.",
            "Name the file after its relation, or take it out of the folder.");
    }
}

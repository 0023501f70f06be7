using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>Reads one CSV file: RFC 4180, UTF-8 with or without byte order mark, the first line naming the columns in any order.</summary>
internal static class CsvFile
{
    // A column of the contract that every relation may carry, and that an import has no use for.
    private const string ChangedAt = "changed_at";

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    /// <summary>Gives the rows one at a time; an empty field is null.</summary>
    /// <exception cref="BadInputException">The header or a line is wrong, or the file is not UTF-8.</exception>
    public static IEnumerable<RawRow> Rows(string path, Relation relation)
    {
        using var text = Told(path, () => new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
        using var csv = CsvReader.Create(text, Strict);
        var places = Places(path, relation, Told(path, () => Headers(csv)));
        for (var number = 1; Told(path, csv.Read); number++)
            yield return new(relation, [.. places.Select(place => place < 0 || csv.GetString(place) is "" ? null : csv.GetString(place))], number);
    }

    private static string[] Headers(CsvReader csv)
    {
        csv.ReadHeader();
        return csv.Headers.ToArray();
    }

    // Gives the place of every column of the relation in the file, -1 for one that the file does not have.
    private static int[] Places(string path, Relation relation, string[] headers)
    {
        if (headers.Length == 0)
            throw Refused(path, 1, "The file is empty.", "Name the columns in the first line.");
        foreach (var (place, header) in headers.Index())
            CheckHeader(path, relation, headers, place, header);
        var missing = relation.Columns.Where(column => column.Required && !headers.Contains(column.Name)).Select(column => $"'{column.Name}'").ToArray();
        if (missing.Length > 0)
            throw Refused(path, 1, $"The required column {string.Join(", ", missing)} is missing.", "Add it to the first line and to every row.");
        return [.. relation.Columns.Select(column => Array.IndexOf(headers, column.Name))];
    }

    private static void CheckHeader(string path, Relation relation, string[] headers, int place, string header)
    {
        if (Array.IndexOf(headers, header) < place)
            throw Refused(path, 1, $"The column '{header}' is there twice.", "Keep one of the two.");
        var known = relation.Columns.Select(column => column.Name).ToArray();
        if (header != ChangedAt && !known.Contains(header))
            throw Refused(path, 1, $"'{header}' is not a column of {relation.Name}; the nearest is '{Spelling.Nearest(header, known)}'.", "Correct the name, or take the column out.");
    }

    private static T Told<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException broken)
        {
            throw Refused(path, broken.LineNumber, $"The line is broken: {broken.Message}", "Put a value with a comma, a quote or a line break in quotes, and give every line as many values as the first.");
        }
        catch (DecoderFallbackException)
        {
            throw Refused(path, FirstLineNotUtf8(path), "The line is not UTF-8.", "Save the file as UTF-8; a spreadsheet calls it 'CSV UTF-8'.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, 1, $"The file cannot be read: {unreadable.Message}", "See whether it is whole and you may read it.");
        }
    }

    // The decoder reads far ahead of the lines, so its own place says nothing.
    private static int FirstLineNotUtf8(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        var line = 1;
        foreach (var part in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[part]))
                return line;
            line++;
        }
        return line;
    }

    private static BadInputException Refused(string path, long line, string what, string mend) =>
        new($"{path}:{line}", what, "Nothing was imported.", mend);
}

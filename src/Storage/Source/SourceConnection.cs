using CustodyWatch.Rules;

namespace CustodyWatch.Storage.Source;

/// <summary>Which detention database is meant: what an operator writes after <c>--source</c> or <c>--out</c>.</summary>
public sealed record SourceConnection
{
    private SourceConnection(string path) => Path = path;

    /// <summary>The SQLite file.</summary>
    public string Path { get; }

    /// <summary>Reads a file path, <c>sqlite:PATH</c>, or the prefix of a server database.</summary>
    /// <exception cref="BadInputException">Nothing is named, or a kind of database that this version does not read.</exception>
    public static SourceConnection Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (kind, place) = Split(text.Trim());
        return kind switch
        {
            _ when place.Length == 0 => throw Refused(text.Trim(), "No database is named."),
            "" or "sqlite" => new(place),
            "sqlserver" => throw Refused("sqlserver:…", "This version does not read SQL Server yet."),
            "postgres" => throw Refused("postgres:…", "This version does not read PostgreSQL yet."),
            _ => throw Refused($"{kind}:…", $"'{kind}' is not a kind of database CustodyWatch knows."),
        };
    }

    // One letter before the colon is a drive of Windows. What follows a kind may hold a password and is never repeated in a message.
    private static (string Kind, string Place) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && text[..colon].All(char.IsAsciiLetter) ? (text[..colon].ToLowerInvariant(), text[(colon + 1)..]) : ("", text);
    }

    private static BadInputException Refused(string where, string what) =>
        new(where, what, "No facts can be read.", "Give the path of an SQLite file, such as 'centre.db' or 'sqlite:/data/centre.db'.");
}

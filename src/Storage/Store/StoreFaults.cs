using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Store;

/// <summary>Puts what SQLite says about a broken store into words for the person who can mend it.</summary>
internal static class StoreFaults
{
    // https://sqlite.org/rescode.html, primary codes.
    private const int Error = 1, Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Gives the fault in words, or null where the error is not the store's but the program's.</summary>
    public static DependencyUnavailableException? Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Error when error.Message.Contains("no such", StringComparison.Ordinal) => new(path, $"The store does not have the tables it should have: {error.Message}.", Mend(path), error),
        Busy or Locked => new(path, "The store is locked by another process.", "Try again; if it stays locked, end the process that holds it.", error),
        ReadOnly or Perm => new(path, "The store cannot be written to.", "Give this user the right to write the file and its folder.", error),
        Full => new(path, "The disk is full.", "Make room and try again; nothing was half-written.", error),
        IoError => new(path, $"The disk reported an error: {error.Message}.", "Check the disk; restore the store from its last backup if need be.", error),
        Corrupt => new(path, "The store is damaged.", "Restore it from its last backup.", error),
        NotADatabase => new(path, "This file is not an SQLite database.", "Name the store's file in --store.", error),
        CannotOpen when File.Exists(path) => new(path, "The store cannot be opened.", "Give this user the right to read and write the file and its folder.", error),
        CannotOpen => new(path, "There is no store here.", Mend(path), error),
        _ => null,
    };

    /// <summary>The call that makes a store or brings it up to date.</summary>
    public static string Mend(string path) => $"Run 'custodywatch store migrate --store {path}'.";
}

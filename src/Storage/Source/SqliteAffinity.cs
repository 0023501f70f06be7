namespace CustodyWatch.Storage.Source;

/// <summary>What SQLite makes of values in a column of a declared type.</summary>
internal enum SqliteAffinity
{
    /// <summary>Numbers become text; bytes stay.</summary>
    Text,

    /// <summary>Everything stays what it is.</summary>
    None,

    /// <summary>Text that reads as a number becomes one.</summary>
    Number,
}

/// <summary>Tells the affinity of declared types.</summary>
internal static class SqliteAffinities
{
    /// <summary>Gives the affinity of a type, by the letters SQLite looks for in its name and in SQLite's order.</summary>
    public static SqliteAffinity AffinityOf(string declaredType)
    {
        bool Has(string letters) => declaredType.Contains(letters, StringComparison.OrdinalIgnoreCase);
        return Has("INT") ? SqliteAffinity.Number
            : Has("CHAR") || Has("CLOB") || Has("TEXT") ? SqliteAffinity.Text
            : Has("BLOB") || declaredType.Length == 0 ? SqliteAffinity.None
            : SqliteAffinity.Number;
    }
}

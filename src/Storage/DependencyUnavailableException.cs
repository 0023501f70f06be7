namespace CustodyWatch.Storage;

/// <summary>A database or mail server is not there or does not keep its contract. The command line exits with 3.</summary>
/// <param name="where">Which database, file, server or relation; never a password.</param>
/// <param name="what">What is wrong with it.</param>
/// <param name="mend">How to mend it.</param>
/// <param name="inner">What the library said, if anything.</param>
public sealed class DependencyUnavailableException(string where, string what, string mend, Exception? inner = null)
    : Exception($"{where}: {what} {mend}", inner)
{
    public string Where { get; } = where;
    public string What { get; } = what;
    public string Mend { get; } = mend;
}

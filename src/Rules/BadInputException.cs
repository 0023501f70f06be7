namespace CustodyWatch.Rules;

/// <summary>Something a person gave is wrong: a call, a file, a value. The command line prints it as it is and exits with 2.</summary>
/// <param name="where">File with line and column, option, or field.</param>
/// <param name="what">What is wrong there.</param>
/// <param name="effect">What it would have caused.</param>
/// <param name="mend">How to mend it.</param>
public sealed class BadInputException(string where, string what, string effect, string mend)
    : Exception($"{where}: {what} {effect} {mend}")
{
    public string Where { get; } = where;
    public string What { get; } = what;
    public string Effect { get; } = effect;
    public string Mend { get; } = mend;
}

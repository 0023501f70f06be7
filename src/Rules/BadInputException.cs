using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules;

/// <summary>Something a person gave is wrong: a call, a file, a value. The command line prints it and exits with 2; a page shows it.</summary>
public sealed class BadInputException : Exception
{
    private readonly Bilingual _what;
    private readonly Bilingual _effect;
    private readonly Bilingual _mend;

    /// <param name="where">File with line and column, option, or field.</param>
    /// <param name="what">What is wrong there, in the reader's language.</param>
    /// <param name="effect">What it would have caused.</param>
    /// <param name="mend">How to mend it.</param>
    public BadInputException(string where, string what, string effect, string mend)
        : this(where, new Bilingual(what, what), new(effect, effect), new(mend, mend))
    {
    }

    /// <param name="where">File with line and column, option, or field.</param>
    /// <param name="what">What is wrong there.</param>
    /// <param name="effect">What it would have caused.</param>
    /// <param name="mend">How to mend it.</param>
    public BadInputException(string where, Bilingual what, Bilingual effect, Bilingual mend)
        : base($"{where}: {what.En} {effect.En} {mend.En}") =>
        (Where, _what, _effect, _mend) = (where, what, effect, mend);

    public string Where { get; }
    public string What => _what.En;
    public string Effect => _effect.En;
    public string Mend => _mend.En;

    /// <summary>What is wrong, what it would have caused and how to mend it.</summary>
    public IReadOnlyList<string> In(Language language) => [_what.In(language), _effect.In(language), _mend.In(language)];
}

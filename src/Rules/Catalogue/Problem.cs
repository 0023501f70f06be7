using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Catalogue;

/// <summary>A place in a file.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record Location(string File, int Line, int Column)
{
    /// <summary>As compilers write it: <c>rules-catalog.md:91:15</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <summary>A place some columns further on the same line.</summary>
    public Location Right(int columns) => this with { Column = Column + columns };
}

/// <summary>A fault of the catalogue, told to the person who can mend it.</summary>
/// <param name="Where">The place.</param>
/// <param name="Id">The kind of fault, kebab-case.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Effect">What it would have caused.</param>
/// <param name="Fix">How to mend it.</param>
/// <param name="IsWarning">Whether the catalogue can be used all the same.</param>
public sealed record Problem(Location Where, string Id, Bilingual What, Bilingual Effect, Bilingual Fix, bool IsWarning = false)
{
    /// <summary>The whole message in one language, in four lines.</summary>
    public string ToText(bool english) => english
        ? $"{Where}  {Id}{(IsWarning ? " (warning)" : "")}\n  {What.En}\n  {Effect.En}\n  {Fix.En}"
        : $"{Where}  {Id}{(IsWarning ? "（提示）" : "")}\n  {What.Zh}\n  {Effect.Zh}\n  {Fix.Zh}";
}

/// <summary>Collects the problems of one file, so that all are told in one run.</summary>
public sealed class Problems
{
    private const int Most = 500;

    private readonly List<Problem> _all = [];

    public IReadOnlyList<Problem> All => _all;

    /// <exception cref="TooManyProblems">There is no room for it; the reading stops.</exception>
    public void Add(Location where, string id, Bilingual what, Bilingual effect, Bilingual fix) =>
        Add(new Problem(where, id, what, effect, fix));

    /// <summary>Adds what does not stop the catalogue from being used.</summary>
    /// <exception cref="TooManyProblems">There is no room for it; the reading stops.</exception>
    public void Warn(Location where, string id, Bilingual what, Bilingual effect, Bilingual fix) =>
        Add(new Problem(where, id, what, effect, fix, IsWarning: true));

    /// <summary>Tells, as the last problem, that there are more from a place on.</summary>
    internal void ThereAreMore(Location where) => _all.Add(new Problem(
        where, "too-many-problems",
        new($"问题太多：从这里起的不再列出，已列出 {Most - 1} 个。", $"There are too many problems: {Most - 1} are told, and those from here on are not."),
        new("其余部分没有检查；目录整体不会被启用。", "The rest has not been checked, and the catalogue would not be loaded."),
        new("先更正已列出的，再检查一次。", "Correct those that are told, and check again.")));

    private void Add(Problem problem)
    {
        if (_all.Count >= Most - 1)
            throw new TooManyProblems(problem.Where);
        _all.Add(problem);
    }
}

/// <summary>Nobody reads on: the reading stops, and what was found so far is told.</summary>
/// <param name="where">The place of the first problem that is not told.</param>
internal sealed class TooManyProblems(Location where) : Exception($"The catalogue has more problems than are told in one run; the first of the others is at {where}.")
{
    public Location Where { get; } = where;
}

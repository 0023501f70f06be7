using YamlDotNet.Core;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Collects what is wrong with a case file, so that all of it can be mended in one go.</summary>
/// <param name="fileName">The file, for messages.</param>
/// <param name="lineOffset">Lines of the outer document before the first line read.</param>
internal sealed class Faults(string fileName, int lineOffset = 0)
{
    private readonly List<BadInputException> _found = [];

    /// <summary>Makes the refusal of one fault, for what leaves nothing more to read.</summary>
    public BadInputException At(Mark at, string what, string effect, string mend) =>
        new($"{fileName}:{at.Line + lineOffset}:{at.Column}", what, effect, mend);

    /// <summary>Notes one fault and lets the reading go on.</summary>
    public void Add(Mark at, string what, string effect, string mend) => _found.Add(At(at, what, effect, mend));

    /// <summary>Refuses the file if anything was noted; the first fault leads, each other one follows on a line of its own.</summary>
    /// <exception cref="BadInputException">Something was noted.</exception>
    public void Throw()
    {
        if (_found.Count == 0)
            return;
        var first = _found[0];
        var others = _found.Select(fault => fault.Message).Distinct().Skip(1).Select(message => "\n" + message);
        throw new BadInputException(first.Where, first.What, first.Effect, first.Mend + string.Concat(others));
    }
}

using CustodyWatch.Rules.Findings;
using YamlDotNet.Core;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Collects what is wrong with a case file, so that all of it can be mended in one go.</summary>
/// <param name="fileName">The file, for messages.</param>
/// <param name="lineOffset">Lines of the outer document before the first line read.</param>
internal sealed class Faults(string fileName, int lineOffset = 0)
{
    private readonly List<BadInputException> _found = [];

    /// <summary>Makes the refusal of one fault, for what leaves nothing more to read.</summary>
    public BadInputException At(Mark at, Bilingual what, Bilingual effect, Bilingual mend) =>
        new($"{fileName}:{at.Line + lineOffset}:{at.Column}", what, effect, mend);

    /// <summary>Notes one fault and lets the reading go on.</summary>
    public void Add(Mark at, Bilingual what, Bilingual effect, Bilingual mend) => _found.Add(At(at, what, effect, mend));

    /// <summary>Refuses the file if anything was noted; the first fault leads, each other one follows on a line of its own.</summary>
    /// <exception cref="BadInputException">Something was noted.</exception>
    public void Throw()
    {
        if (_found.Count > 0)
            throw new BadInputException(_found[0].Where, Part(0), Part(1), new(Part(2).Zh + Others(Language.Zh), Part(2).En + Others(Language.En)));
    }

    private Bilingual Part(int index) => new(_found[0].In(Language.Zh)[index], _found[0].In(Language.En)[index]);

    private string Others(Language language) => string.Concat(
        _found.Select(fault => $"{fault.Where}: {string.Join(' ', fault.In(language))}").Distinct().Skip(1).Select(message => "\n" + message));
}

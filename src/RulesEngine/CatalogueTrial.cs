using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine;

/// <summary>A catalogue put to the test before anything works by it: looked through for faults, compiled, and held against its own examples.</summary>
/// <param name="Document">The catalogue.</param>
/// <param name="Compiled">Ready to evaluate; null where it has problems.</param>
/// <param name="FailedExamples">The examples that came out otherwise than they say; none where it has problems.</param>
public sealed record CatalogueTrial(CatalogueDocument Document, CompiledCatalogue? Compiled, IReadOnlyList<ExampleOutcome> FailedExamples)
{
    /// <summary>Whether it may be proposed, and taken up.</summary>
    public bool IsPassed => Compiled is not null && FailedExamples.Count == 0;

    /// <summary>Puts a catalogue to the test.</summary>
    public static CatalogueTrial Of(CatalogueDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Problems.Count > 0)
            return new(document, Compiled: null, []);
        var compiled = CompiledCatalogue.Compile(document);
        return new(document, compiled, [.. ExampleRun.Of(compiled).Where(outcome => outcome.Failure is not null)]);
    }
}

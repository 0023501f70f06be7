using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>Runs the examples of a text in which one thing is changed.</summary>
/// <param name="text">The text, reduced to what the examples need.</param>
/// <param name="fileName">The name for places.</param>
/// <param name="clocks">A catalogue whose clocks the rules are run over; null where the terms themselves are changed.</param>
internal sealed class MutantExamples(string text, string fileName, CompiledCatalogue? clocks = null)
{
    // What is left out of a reduced text is missed by the checker; only what comes on top is the mutant's doing.
    private readonly int _problems = CatalogueDocument.Parse(text, fileName).Problems.Count;

    public MutantOutcome Outcome(Mutant mutant)
    {
        var document = CatalogueDocument.Parse(mutant.Edit.In(text), fileName);
        return document.Problems.Count > _problems
            ? new(mutant, IsRefused: true, [])
            : new(mutant, IsRefused: false, Failing(document, mutant.RuleId));
    }

    /// <summary>The examples that fail without any change.</summary>
    public IReadOnlyList<string> Failing(string id) => Failing(CatalogueDocument.Parse(text, fileName), id);

    private List<string> Failing(CatalogueDocument document, string id) =>
        [.. ExampleRun.Of(clocks?.WithRulesOf(document) ?? CompiledCatalogue.Compile(document), id).Where(outcome => outcome.Failure is not null).Select(outcome => outcome.Name)];
}

using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>Changes one thing of a catalogue at a time and runs the examples of the rule or term it belongs to: what none of them notices, an editor's slip could do unseen.</summary>
public sealed class MutationRun
{
    private readonly CatalogueText _text;
    private readonly CatalogueDocument _document;
    private readonly Lazy<CompiledCatalogue> _clocks;

    /// <param name="text">The catalogue's text; it has no problem, and its examples come out.</param>
    /// <param name="fileName">The name to be shown with places.</param>
    public MutationRun(string text, string fileName)
    {
        (_text, _document) = (new CatalogueText(text, fileName), CatalogueDocument.Parse(text, fileName));
        _clocks = new(() => CompiledCatalogue.Compile(_document));
    }

    /// <summary>The ids of all terms and rules, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => [.. _document.TermBlocks.Select(block => block.Term.Id), .. _document.Rules.Select(rule => rule.Id)];

    /// <summary>Everything that can be done to one rule or term, in the order of the file; none where there is no such id.</summary>
    public IReadOnlyList<Mutant> MutantsOf(string id) =>
        _document.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? new RuleMutants(_text, rule).All()
        : _document.TermBlocks.FirstOrDefault(block => block.Term.Id == id) is { } term ? [.. OfTerm(term)]
        : [];

    /// <summary>Runs the examples of one rule or term over each of its mutants.</summary>
    public IEnumerable<MutantOutcome> Run(string id)
    {
        var mutants = MutantsOf(id);
        if (mutants.Count == 0)
            return [];
        var examples = _document.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? OfRule(rule) : new MutantExamples(_text.WithoutRules(), _text.FileName);
        return mutants.Select(mutant => examples.Outcome(mutant));
    }

    // A rule is read and compiled in milliseconds without all the others. Where its examples need others, such as those about the data, all of them are.
    private MutantExamples OfRule(RuleBlock rule)
    {
        var alone = new MutantExamples(_text.Alone(_text.BlockAt(rule.Where)), _text.FileName, _clocks.Value);
        return alone.Failing(rule.Id).Count == 0 ? alone : new MutantExamples(_text.Text, _text.FileName, _clocks.Value);
    }

    private IEnumerable<Mutant> OfTerm(TermBlock term)
    {
        var block = _text.BlockAt(term.Where);
        var start = _text.NextLine(_text.Text.IndexOf(term.Term.Id, block.Start, StringComparison.Ordinal));
        return Figures.OfTerm(_text.Text, start, block.End).Select((edit, index) => new Mutant(
            $"{term.Term.Id}/{index + 1}", term.Term.Id, _text.LocationOf(edit.Start), MutantKind.Shifted, _text.Text.Substring(edit.Start, edit.Length), edit.Instead) { Edit = edit });
    }
}

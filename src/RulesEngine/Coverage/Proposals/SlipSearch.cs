using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Finds, for every slip of an editor that the examples would not notice, the case nearest to them that would.</summary>
internal sealed class SlipSearch
{
    private readonly CompiledCatalogue _catalogue;
    private readonly CompiledRule _rule;
    private readonly RuleBlock _block;
    private readonly List<(Mutant Mutant, CompiledRule Rule, RuleBlock Block)> _unseen;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="block">The rule.</param>
    /// <param name="text">The catalogue's text.</param>
    public SlipSearch(CompiledCatalogue catalogue, RuleBlock block, CatalogueText text)
    {
        (_catalogue, _block, _rule) = (catalogue, block, new CompiledRule(block, catalogue.Document));
        var alone = text.Alone(text.BlockAt(block.Where));
        var problems = CatalogueDocument.Parse(alone, text.FileName).Problems.Count;
        _unseen = [.. new RuleMutants(text, block).All().Select(Read).OfType<(Mutant, CompiledRule, RuleBlock)>()];

        // What would be refused is noticed without any example.
        (Mutant, CompiledRule, RuleBlock)? Read(Mutant mutant) => CatalogueDocument.Parse(mutant.Edit.In(alone), text.FileName) is var document
            && document.Problems.Count <= problems && document.Rules.FirstOrDefault(rule => rule.Id == block.Id) is { } changed
            ? (mutant, new CompiledRule(changed, document), changed)
            : null;
    }

    /// <summary>The slips that nothing has told apart so far.</summary>
    public IEnumerable<Mutant> Unseen => _unseen.Select(slip => slip.Mutant);

    /// <summary>Gives the slips that a case tells apart; they are looked for no longer.</summary>
    public IReadOnlyList<Mutant> Notice(Situation situation)
    {
        if (_unseen.Count == 0)
            return [];
        var day = _catalogue.Look(situation.Facts(), situation.On);
        var said = Said(_rule, _block, day);
        Mutant[] noticed = [.. _unseen.Where(slip => Said(slip.Rule, slip.Block, day) != said).Select(slip => slip.Mutant)];
        _unseen.RemoveAll(slip => noticed.Contains(slip.Mutant));
        return noticed;
    }

    // As an example asks it: since when, how grave, about whom, and whether anything is unknown.
    private static string Said(CompiledRule rule, RuleBlock block, FacilityDay day)
    {
        var verdicts = day.Subjects.Where(subject => subject.GetType() == block.Subject).Select(subject => (subject, Verdict: rule.Verdict(subject))).ToArray();
        var findings = FindingList.Of(verdicts.Where(one => one.Verdict is true).Select(one => rule.Find(one.subject)));
        return string.Join(';', findings.Select(finding => $"{finding.Since:yyyy-MM-dd} {finding.Severity.Id()} {string.Join(',', finding.Subjects)}").Order(StringComparer.Ordinal))
            + (Array.Exists(verdicts, one => one.Verdict is null) ? "?" : "");
    }
}

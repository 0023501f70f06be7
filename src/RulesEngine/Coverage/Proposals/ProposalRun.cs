using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Proposes the examples that the rules and terms of a catalogue lack.</summary>
public sealed class ProposalRun
{
    private readonly CatalogueText _text;
    private readonly CompiledCatalogue _catalogue;

    /// <param name="text">The catalogue's text; it may lack examples, and has no other problem.</param>
    /// <param name="fileName">The name to be shown with places.</param>
    public ProposalRun(string text, string fileName)
    {
        _text = new CatalogueText(text, fileName);
        _catalogue = CompiledCatalogue.Compile(CatalogueDocument.Parse(text, fileName).AsDraft());
    }

    /// <summary>The ids of all terms and rules, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => [.. _catalogue.Document.TermBlocks.Select(block => block.Term.Id), .. _catalogue.Document.Rules.Select(rule => rule.Id)];

    /// <summary>Proposes the examples that a rule lacks; null where the id is not a rule's.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="fromNothing">Whether to propose a whole set, as if the rule had no examples.</param>
    public RuleProposals? OfRule(string id, bool fromNothing = false)
    {
        if (_catalogue.Document.Rules.FirstOrDefault(rule => rule.Id == id) is not { } rule)
            return null;
        var exploration = new Exploration(_catalogue, rule);
        var selection = Select(exploration, fromNothing);
        var slips = new SlipSearch(_catalogue, rule, _text);
        NoticeSlips(exploration, selection, slips);
        var names = new ProposalNames(selection.Chosen, rule);
        return new RuleProposals(
            id, rule.Where, [.. selection.Chosen.Select(chosen => Proposed(rule, chosen.Trial, names.Of(chosen.Trial)))],
            [.. selection.Pairs.Select((_, atom) => selection.CoverOf(atom, names.Of))], [.. slips.Unseen]);
    }

    /// <summary>Proposes the examples that a term lacks; null where the id is not a term's.</summary>
    /// <param name="id">The term.</param>
    /// <param name="fromNothing">Whether to propose a whole set, as if the term had no examples.</param>
    public TermProposals? OfTerm(string id, bool fromNothing = false) =>
        _catalogue.Document.TermBlocks.FirstOrDefault(block => block.Term.Id == id) is { } block ? new TermSearch(_catalogue, block, fromNothing).Proposals() : null;

    private static Selection Select(Exploration exploration, bool fromNothing)
    {
        var seen = new SeenKinds(exploration.Decision);
        exploration.Begin();
        exploration.Explore(() => seen.AreEnough(exploration.Trials));
        return new Selection(exploration, fromNothing);
    }

    private static void NoticeSlips(Exploration exploration, Selection selection, SlipSearch slips)
    {
        foreach (var trial in exploration.Trials.Where(selection.IsTaken))
            slips.Notice(trial.Situation);
        if (!slips.Unseen.Any())
            return;
        exploration.Explore(() => false);
        foreach (var trial in exploration.Trials.Where(trial => trial.CanBeTold && !selection.IsTaken(trial)).OrderBy(trial => trial.Cost))
            if (slips.Notice(trial.Situation) is [var slip, ..])
                selection.Take(trial, $"{OneLine(slip.Before)} → {(slip.After.Length > 0 ? OneLine(slip.After) : "∅")}");
    }

    private ProposedExample Proposed(RuleBlock rule, Trial trial, string name)
    {
        var (situation, facts) = (trial.Situation, trial.Situation.Facts());
        var (findings, isUndecided) = ExampleRun.Find(_catalogue, rule, facts, situation.On);
        var expected = findings.Select(finding => new ExpectedFinding(finding.Since, finding.Severity, [.. finding.Subjects.Order(StringComparer.Ordinal)])).ToArray();
        var example = new RuleExample(name, rule.Where, situation.On, facts, expected, isUndecided && expected.Length == 0) { Persons = situation.Persons };
        return new(example, First(trial).Example?.Name, [.. Changes(trial).Reverse()]);
    }

    private static Trial First(Trial trial) => trial.Origin is { } origin ? First(origin) : trial;

    private static IEnumerable<string> Changes(Trial trial)
    {
        for (var at = trial; at.Origin is not null; at = at.Origin)
            yield return at.Change;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

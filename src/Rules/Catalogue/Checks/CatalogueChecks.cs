using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>One thing that can be wrong with a catalogue that reads well.</summary>
internal interface ICatalogueCheck
{
    /// <summary>Reports what it finds.</summary>
    void Check(IReadOnlyList<TermBlock> terms, IReadOnlyList<RuleBlock> rules, Problems problems);
}

/// <summary>All checks, in the order in which they run.</summary>
internal static class CatalogueChecks
{
    public static void Run(IReadOnlyList<TermBlock> terms, IReadOnlyList<RuleBlock> rules, IReadOnlyList<HandCheckBlock> handChecks, IReadOnlyList<OverrideBlock> overrides, IReadOnlyList<Instrument> instruments, Problems problems)
    {
        ICatalogueCheck[] all = [new SameIdTwice(), new TwoTermsForOneStage(), new UnknownTermOrRung(), new DateOfNoInstrument(instruments), new WithoutExamples(), new UnknownRuleOfHandCheck(handChecks), new OverrideLoosens(overrides)];
        foreach (var check in all)
            check.Check(terms, rules, problems);
    }
}

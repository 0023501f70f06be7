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
    private static readonly ICatalogueCheck[] All = [new SameIdTwice(), new TwoTermsForOneStage(), new UnknownTermOrRung(), new WithoutExamples()];

    public static void Run(IReadOnlyList<TermBlock> terms, IReadOnlyList<RuleBlock> rules, Problems problems)
    {
        foreach (var check in All)
            check.Check(terms, rules, problems);
    }
}

using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A catalogue that has been read, for the checks that look at all of it.</summary>
internal sealed record CheckedCatalogue(
    IReadOnlyList<TermBlock> Terms, IReadOnlyList<RuleBlock> Rules, IReadOnlyList<HandCheckBlock> HandChecks, IReadOnlyList<OverrideBlock> Overrides, IReadOnlyList<Instrument> Instruments, IReadOnlyList<SettingBlock> Settings, Citations Citations);

/// <summary>One thing that can be wrong with a catalogue that reads well.</summary>
internal interface ICatalogueCheck
{
    /// <summary>Reports what it finds.</summary>
    void Check(CheckedCatalogue catalogue, Problems problems);
}

/// <summary>All checks, in the order in which they run.</summary>
internal static class CatalogueChecks
{
    /// <param name="catalogue">What was read.</param>
    /// <param name="asOf">The day on which the age of what was verified is measured; null where it is not to be looked at.</param>
    /// <param name="problems">The collector.</param>
    public static void Run(CheckedCatalogue catalogue, DateOnly? asOf, Problems problems)
    {
        ICatalogueCheck[] all =
        [
            new SameIdTwice(), new TwoTermsForOneStage(), new UnknownTermOrRung(), new DateOfNoInstrument(), new WithoutExamples(), new UnknownRuleOfHandCheck(), new OverrideLoosens(),
            new NeverOrAlways(), new MaskedRule(), new StaleVerification(asOf),
        ];
        foreach (var check in all)
            check.Check(catalogue, problems);
    }
}

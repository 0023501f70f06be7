using CustodyWatch.RulesEngine.Coverage;
using CustodyWatch.RulesEngine.Coverage.Proposals;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Tests.Coverage.Proposals;

/// <summary>What is proposed can be pasted: the catalogue is sound, its examples come out, and no condition can be taken out unseen.</summary>
public class PastedProposalsTests
{
    [Theory]
    [InlineData("held-3-years")] // one person, a list of codes and a length of time
    [InlineData("sep-03")] // two persons, with a case and an exception
    [InlineData("rst-03")] // days of a period, with an extension
    [InlineData("inc-01")] // a duty of hours
    [InlineData("notice-missing")] // a clock
    [InlineData("ext-late")] // a paper
    [InlineData("data-unknown-code")] // a fault of the data
    public void Of_a_rule_without_examples_a_whole_set_is_proposed(string rule) => ShouldBeWhole(Drafts.Bare(rule), rule);

    [Theory]
    [InlineData("{ a: person in custody }", "count of a.injuries within 12 months >= 3")]
    [InlineData("{ a: person in custody }", "days of a.restraints within 30 days > 15")]
    [InlineData("{ a: person in custody, b: \"person in custody, same case as a\" }", "a.minor or b.minor")]
    public void Of_a_rule_that_counts_sums_or_is_about_co_defendants_as_well(string given, string when)
    {
        var rule = $$"""
            ```rule
            id: own-01
            title: { zh: 试验, en: Test }
            law: [DCR-1990 第17条]
            given: {{given}}
            when: {{when}}
            severity: medium
            message: { zh: 试验, en: test }
            ```

            """;

        ShouldBeWhole(SmallCatalogue.With(rule), "own-01");
    }

    private static void ShouldBeWhole(string bare, string rule)
    {
        var pasted = Drafts.WithProposals(bare, rule);

        var document = Drafts.Read(pasted);
        Assert.Empty(document.Problems.Select(problem => problem.ToText(english: true)));
        Assert.Empty(ExampleRun.Of(CompiledCatalogue.Compile(document), rule).Where(outcome => outcome.Failure is not null).Select(outcome => outcome.Name));
        Assert.Empty(new MutationRun(pasted, "draft.md").Run(rule).Where(outcome => !outcome.IsNoticed && outcome.Mutant.Kind == MutantKind.Dropped).Select(outcome => outcome.Mutant.Before));
    }

    [Theory]
    [InlineData("inv-custody")] // extensions, recounts, exclusions
    [InlineData("interrogate-after-arrest")] // hours
    [InlineData("appeal-judgment")] // a window
    [InlineData("release-sentence-end")] // a sentence
    public void Of_a_term_a_whole_table_is_proposed(string term)
    {
        var document = Drafts.Read(Drafts.WithRows(term));

        Assert.Empty(document.Problems.Select(problem => problem.ToText(english: true)));
        Assert.Empty(ExampleRun.Of(CompiledCatalogue.Compile(document), term).Where(outcome => outcome.Failure is not null).Select(outcome => outcome.Name));
    }

    [Fact]
    public void A_rule_without_examples_is_refused_and_yet_helped()
    {
        var bare = Drafts.Bare("sep-01");

        Assert.Equal(["without-examples", "without-examples"], Drafts.Read(bare).Problems.Select(problem => problem.Id));
        Assert.Equal(2, new ProposalRun(bare, "draft.md").OfRule("sep-01")!.Examples.Count);
    }
}

using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.RulesEngine.Tests.Coverage.Proposals;

/// <summary>The cases proposed show every condition both ways; what the examples show already is not proposed again, and what cannot be shown is named.</summary>
public class RuleProposalsTests
{
    [Fact]
    public void A_condition_no_example_has_is_shown_beside_an_example_that_has_the_rest()
    {
        // The three examples know no minor, and no extension with one of its two dates.
        var proposals = Test01;

        var minor = proposals.Conditions.Single(condition => condition.Condition == "p.person.minor");
        var proposed = proposals.Examples.Single(one => one.Example.Name == minor.WhenTrue);
        Assert.Equal((CoverKind.Alone, "第三日"), (minor.Kind, minor.WhenFalse));
        Assert.Equal("第三日", proposed.MadeFrom);
        Assert.StartsWith("person.birth_on: 1990-05-01 →", Assert.Single(proposed.Changes), StringComparison.Ordinal);
        Assert.Empty(proposed.Example.Expected);
    }

    [Fact]
    public void What_the_examples_show_is_not_proposed_again()
    {
        var boundary = Test01.Conditions.Single(condition => condition.Condition == "p.last_on > limit from p.applied_on");

        Assert.Equal(("第三日", "第二日"), (boundary.WhenTrue, boundary.WhenFalse));
    }

    [Fact]
    public void A_boundary_is_shown_on_the_last_lawful_day_and_the_day_after_it()
    {
        // Two days from 1 March, that day not counted: lawful through 3 March.
        var proposals = new ProposalRun(SmallCatalogue.With(SmallCatalogue.Rule), "draft.md").OfRule("test-01", fromNothing: true)!;

        var boundary = proposals.Conditions.Single(condition => condition.Condition == "p.last_on > limit from p.applied_on");
        Assert.Equal(new DateOnly(2026, 3, 4), proposals.Examples.Single(one => one.Example.Name == boundary.WhenTrue).Example.On);
        Assert.Equal(new DateOnly(2026, 3, 3), proposals.Examples.Single(one => one.Example.Name == boundary.WhenFalse).Example.On);
    }

    [Fact]
    public void Conditions_that_cannot_be_moved_alone_are_named_with_those_that_move_along()
    {
        // Without an approval there is no day of it to be compared.
        var cover = new ProposalRun(Shipped.Text, "rules-catalog.md").OfRule("rst-03")!.Conditions.Single(condition => condition.Condition == "p.extension_approved_on is present");

        Assert.Equal(CoverKind.WithOthers, cover.Kind);
        Assert.Equal(["p.extension_approved_on <= last_lawful"], cover.Along);
    }

    [Fact]
    public void A_condition_that_changes_nothing_is_named_as_such()
    {
        // While the last day is too late it is not before the first.
        var rule = SmallCatalogue.Rule.Replace("  - not p.person.minor\n", "  - not p.person.minor\n  - p.last_on >= p.applied_on\n", StringComparison.Ordinal);

        var proposals = Of(rule);

        Assert.Equal(CoverKind.NeverDecides, proposals.Conditions.Single(condition => condition.Condition == "p.last_on >= p.applied_on").Kind);
        Assert.Contains(proposals.Unseen, slip => slip.Before == "p.last_on >= p.applied_on");
    }

    [Fact]
    public void The_same_catalogue_gets_the_same_proposals() =>
        Assert.Equal(Test01.Examples.Select(one => one.Example.Name), Of(SmallCatalogue.Rule).Examples.Select(one => one.Example.Name));

    [Fact]
    public void An_unknown_id_has_no_proposals() =>
        Assert.Null(new ProposalRun(SmallCatalogue.With(SmallCatalogue.Rule), "draft.md").OfRule("test-02"));

    private static readonly RuleProposals Test01 = Of(SmallCatalogue.Rule);

    private static RuleProposals Of(string rule) => new ProposalRun(SmallCatalogue.With(rule), "draft.md").OfRule("test-01")!;
}

using CustodyWatch.RulesEngine.Coverage;

namespace CustodyWatch.RulesEngine.Tests.Coverage;

/// <summary>What the examples of a rule show: whether it fires, stays silent or undecided, and the day on which it changes its mind.</summary>
public class RuleCoverageTests
{
    [Fact]
    public void Examples_are_counted_by_what_the_rule_says()
    {
        var coverage = RuleCoverage.Of(SmallCatalogue.Compile(SmallCatalogue.Rule)).Single();

        Assert.Equal(("test-01", 1, 2, 0), (coverage.RuleId, coverage.Fires, coverage.Silent, coverage.Undecided));
    }

    [Fact]
    public void An_example_whose_verdict_changes_within_a_day_lies_on_the_boundary()
    {
        // The third day is the first too many, the second the last lawful one; the extension lasts on either side.
        var examples = RuleCoverage.Of(SmallCatalogue.Compile(SmallCatalogue.Rule)).Single().Examples;

        Assert.Equal(["第三日", "第二日"], examples.Where(example => example.OnBoundary).Select(example => example.Name));
    }

    [Fact]
    public void A_rule_that_lacks_a_fact_is_undecided()
    {
        var rule = SmallCatalogue.Rule + """

            ```example
            name: 出生日期不明
            on: 2026-03-06
            persons:
              - person: { person_id: P1, sex: male }
                restraints: [ { kind: leg-irons, applied_at: 2026-03-01T10:00:00 } ]
            expect: undecided
            ```

            """;

        var coverage = RuleCoverage.Of(SmallCatalogue.Compile(rule), "test-01").Single();

        Assert.Equal((1, 2, 1), (coverage.Fires, coverage.Silent, coverage.Undecided));
    }
}

using CustodyWatch.RulesEngine.Coverage;

namespace CustodyWatch.RulesEngine.Tests.Coverage;

/// <summary>Each condition and number of a rule is changed once, and what no example notices is named with its place.</summary>
public class MutationRunTests
{
    [Fact]
    public void Each_condition_each_part_of_an_exception_and_each_number_is_changed() => Assert.Equal(
        [
            "Shifted 2 → 3", "Shifted 2 → 1",
            "Dropped p.last_on > limit from p.applied_on → ", "Negated p.last_on > limit from p.applied_on → not (p.last_on > limit from p.applied_on)",
            "Dropped not p.person.minor → ", "Negated not p.person.minor → not (not p.person.minor)",
            "Dropped p.extension_approved_on is present and p.extension_until_on is present → ",
            "Negated p.extension_approved_on is present and p.extension_until_on is present → not (p.extension_approved_on is present and p.extension_until_on is present)",
            "Dropped p.extension_approved_on is present → ", "Negated p.extension_approved_on is present → not (p.extension_approved_on is present)",
            "Dropped p.extension_until_on is present → ", "Negated p.extension_until_on is present → not (p.extension_until_on is present)",
        ],
        SmallCatalogue.Mutations(SmallCatalogue.Rule).MutantsOf("test-01").Select(mutant => $"{mutant.Kind} {mutant.Before} → {mutant.After}"));

    [Fact]
    public void What_no_example_shows_is_not_noticed()
    {
        // No example has a minor, or an extension with only one of its two dates.
        var unnoticed = SmallCatalogue.Mutations(SmallCatalogue.Rule).Run("test-01").Where(outcome => !outcome.IsNoticed).Select(outcome => outcome.Mutant);

        Assert.Equal(
            ["Dropped not p.person.minor", "Dropped p.extension_approved_on is present", "Dropped p.extension_until_on is present"],
            unnoticed.Select(mutant => $"{mutant.Kind} {mutant.Before}"));
    }

    [Fact]
    public void A_shifted_number_is_noticed_by_the_example_on_its_side_of_the_boundary()
    {
        var outcomes = SmallCatalogue.Mutations(SmallCatalogue.Rule).Run("test-01").Where(outcome => outcome.Mutant.Kind == MutantKind.Shifted);

        Assert.Equal(["3: 第三日", "1: 第二日"], outcomes.Select(outcome => $"{outcome.Mutant.After}: {Assert.Single(outcome.NoticedBy)}"));
    }

    [Fact]
    public void The_place_is_that_of_the_words_in_the_file()
    {
        var mutant = SmallCatalogue.Mutations(SmallCatalogue.Rule).MutantsOf("test-01").Single(mutant => mutant is { Kind: MutantKind.Dropped, Before: "p.extension_until_on is present" });

        var line = SmallCatalogue.With(SmallCatalogue.Rule).Split('\n')[mutant.Where.Line - 1];
        Assert.StartsWith("p.extension_until_on is present", line[(mutant.Where.Column - 1)..], StringComparison.Ordinal);
        Assert.Equal("unless: p.extension_approved_on is present and p.extension_until_on is present", line);
    }

    [Theory]
    [InlineData("  - not p.person.minor\n", "  - \"not p.person.minor\"\n")] // in quotes
    [InlineData("  - not p.person.minor\n", "  - not\n    p.person.minor\n")] // over two lines
    [InlineData("when:\n  - p.last_on > limit from p.applied_on\n  - not p.person.minor\n", "when: [p.last_on > limit from p.applied_on, not p.person.minor]\n")] // a list in brackets
    [InlineData("when:\n  - p.last_on > limit from p.applied_on\n  - not p.person.minor\n", "条件:\n  - p.last_on > limit 自 p.applied_on 且 非 p.person.minor\n")] // in Chinese, joined
    public void However_a_condition_is_written_it_can_be_taken_out_and_the_rest_still_reads(string written, string instead)
    {
        var rule = SmallCatalogue.Rule.Replace(written, instead, StringComparison.Ordinal);

        var outcome = SmallCatalogue.Mutations(rule).Run("test-01").First(outcome => outcome.Mutant.Kind == MutantKind.Dropped && outcome.Mutant.Before.Contains("minor", StringComparison.Ordinal) && !outcome.Mutant.Before.Contains('>'));

        Assert.NotEqual(SmallCatalogue.Rule, rule);
        Assert.False(outcome.IsRefused);
        Assert.False(outcome.IsNoticed);
    }

    [Fact]
    public void Conditions_of_definitions_and_severities_are_changed_too()
    {
        var rule = SmallCatalogue.Rule.Replace("severity: high\n", "severity: if p.person.minor then critical else (if p.person.sentenced_to_death then low else high)\n", StringComparison.Ordinal);

        var mutants = SmallCatalogue.Mutations(rule).MutantsOf("test-01");

        Assert.Contains(mutants, mutant => mutant is { Kind: MutantKind.Negated, Before: "p.person.minor" });
        Assert.Contains(mutants, mutant => mutant is { Kind: MutantKind.Negated, Before: "p.person.sentenced_to_death" });
    }

    [Fact]
    public void An_unknown_id_has_no_mutants() => Assert.Empty(SmallCatalogue.Mutations(SmallCatalogue.Rule).MutantsOf("test-02"));
}

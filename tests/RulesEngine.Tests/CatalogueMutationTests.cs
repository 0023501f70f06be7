using System.Text.RegularExpressions;
using CustodyWatch.RulesEngine.Coverage;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>The examples notice when something in the shipped catalogue is taken out or changed.</summary>
public class CatalogueMutationTests
{
    private static readonly MutationRun Run = new(Shipped.Text, "rules-catalog.md");

    [Fact]
    public void There_are_as_many_outcomes_as_examples_in_the_file()
    {
        var blocks = Regex.Count(Shipped.Text, "^```example", RegexOptions.Multiline);
        var outcomes = ExampleRun.Of(Shipped.Catalogue);
        Assert.Equal(blocks, outcomes.Count(outcome => Shipped.Document.Rules.Any(rule => rule.Id == outcome.RuleId)));
        Assert.True(outcomes.Count > blocks + 150);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_condition_number_date_or_article_can_be_changed_unnoticed(string id)
    {
        var outcomes = Run.Run(id).ToArray();

        Assert.True(outcomes.Length >= 2);
        Assert.Empty(outcomes.Where(outcome => !outcome.IsNoticed).Select(Told));
        // Without a condition, or with its opposite, a rule still reads: no example would be asked otherwise.
        Assert.Empty(outcomes.Where(outcome => outcome.IsRefused && outcome.Mutant.Kind != MutantKind.Shifted).Select(Told));
    }

    public static TheoryData<string> Ids() => [.. Run.Ids];

    private static string Told(MutantOutcome outcome) => $"{outcome.Mutant.Where} {outcome.Mutant.Kind}: {outcome.Mutant.Before} → {outcome.Mutant.After}";
}

using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>The shipped catalogue is sound, and its worked examples come out as the law says.</summary>
public class ShippedCatalogueTests
{
    [Fact]
    public void It_has_no_problem() => Assert.Empty(Shipped.Document.Problems.Select(problem => problem.ToText(english: true)));

    [Fact]
    public void Every_example_comes_out() =>
        Assert.Empty(ExampleRun.Of(Shipped.Catalogue).Where(outcome => outcome.Failure is not null)
            .Select(outcome => $"{outcome.Where} {outcome.RuleId} {outcome.Name}: {outcome.Failure!.En}\n{string.Join('\n', outcome.Derivation)}"));

    [Fact]
    public void Every_other_reading_of_the_law_has_a_name_in_words() =>
        Assert.Empty(Shipped.Document.OtherReadings.Where(other => other.Title.Zh.Contains(other.Id, StringComparison.Ordinal)).Select(other => other.Id));

    [Fact]
    public void Each_of_the_sixty_two_worked_examples_of_the_counting_rules_is_there()
    {
        var names = ExampleRun.Of(Shipped.Catalogue).Select(outcome => outcome.Name.Split(' ')[0]).ToHashSet();
        Assert.Equal([], Enumerable.Range(1, 62).Select(number => $"E{number:00}").Except(names));
    }
}

using System.Text.RegularExpressions;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>The examples notice when something is taken out of the catalogue or changed.</summary>
public partial class CatalogueMutationTests
{
    [Fact]
    public void There_are_as_many_outcomes_as_examples_in_the_file()
    {
        var blocks = Regex.Count(Shipped.Text, "^```example", RegexOptions.Multiline);
        var outcomes = ExampleRun.Of(Shipped.Catalogue);
        Assert.Equal(blocks, outcomes.Count(outcome => Shipped.Document.Rules.Any(rule => rule.Id == outcome.RuleId)));
        Assert.True(outcomes.Count > blocks + 150);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Without_a_condition_an_example_fails(string rule, string before, string after)
    {
        var block = RuleBlocks().Matches(Shipped.Text).First(match => match.Groups["id"].Value == rule).Value;
        var mutated = Shipped.Text.Replace(block, block.Replace(before, after, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(Shipped.Text, mutated);
        Assert.True(IsNoticed(mutated, rule), $"{rule}: no example notices that '{before.Trim()}' became '{after.Trim()}'.");
    }

    public static TheoryData<string, string, string> Conditions()
    {
        var data = new TheoryData<string, string, string>();
        foreach (Match rule in RuleBlocks().Matches(Shipped.Text))
            foreach (var (before, after) in Shorter(rule.Groups["body"].Value))
                data.Add(rule.Groups["id"].Value, before, after);
        return data;
    }

    // Each item of a list, each part joined by "and" or "or", each relation of a pair, and each exception.
    private static IEnumerable<(string Before, string After)> Shorter(string body)
    {
        foreach (Match item in ListItems().Matches(body))
            yield return (item.Value, "");
        foreach (Match line in ConditionLines().Matches(body))
            foreach (var joint in new[] { " and ", " or " })
            {
                var parts = line.Value.Split(joint);
                for (var i = 0; parts.Length > 1 && i < parts.Length; i++)
                    yield return (line.Value, Balanced(string.Join(joint, parts.Where((_, index) => index != i)), line.Value));
            }
        foreach (Match exception in Exceptions().Matches(body))
            yield return (exception.Value, "");
        foreach (Match relation in Relations().Matches(body))
            yield return (relation.Value, "");
    }

    // Taking a part out may leave a bracket alone: it goes with the part, and the key stays.
    private static string Balanced(string shortened, string original)
    {
        var key = original[..(original.IndexOf(':', StringComparison.Ordinal) + 1)];
        if (!shortened.StartsWith(key, StringComparison.Ordinal))
            shortened = key + " " + shortened;
        var open = shortened.Count(letter => letter == '(') - shortened.Count(letter => letter == ')');
        return open > 0 ? shortened + new string(')', open) : open < 0 ? Remove(shortened, -open) : shortened;
    }

    private static string Remove(string text, int closing)
    {
        for (; closing > 0; closing--)
            text = text.Remove(text.LastIndexOf(')'), 1);
        return text;
    }

    private static bool IsNoticed(string text, string rule)
    {
        var document = CatalogueDocument.Parse(text, "mutated.md");
        return document.Problems.Count > 0 || ExampleRun.Of(CompiledCatalogue.Compile(document), rule).Any(outcome => outcome.Failure is not null);
    }

    [GeneratedRegex(@"^```rule\nid: ""?(?<id>[^""\n]+)""?\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RuleBlocks();

    [GeneratedRegex(@"^  - [^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex ListItems();

    [GeneratedRegex(@"^(when|unless|  extended): [^\n]*$", RegexOptions.Multiline)]
    private static partial Regex ConditionLines();

    [GeneratedRegex(@"^unless: [^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Exceptions();

    [GeneratedRegex(@", same case as \w+")]
    private static partial Regex Relations();
}

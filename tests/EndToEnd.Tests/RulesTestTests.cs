using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>How much the examples of a catalogue would notice, asked from the command line.</summary>
public sealed partial class RulesTestTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Coverage_says_of_each_rule_what_its_examples_show()
    {
        var (json, text) = (await TestAsync(Shipped, "--format", "json"), await TestAsync(Shipped, "--coverage", "--lang", "en"));

        // The last lawful day and the day after it are both among the examples of restraints over fifteen days.
        var examples = json.ShouldSucceed().Json.EnumerateArray().Where(example => example.GetProperty("rule").GetString() == "rst-03").ToArray();
        Assert.Equal("silent", Named(examples, "第十五日").GetProperty("verdict").GetString());
        Assert.Equal("fires", Named(examples, "第十六日").GetProperty("verdict").GetString());
        Assert.All(["第十五日", "第十六日"], name => Assert.True(Named(examples, name).GetProperty("on_boundary").GetBoolean()));
        Assert.Equal(examples.Length, examples[0].GetProperty("coverage").GetProperty("fires").GetInt32() + examples[0].GetProperty("coverage").GetProperty("silent").GetInt32());
        Assert.Contains(text.ShouldSucceed().Lines, line => line.Contains("rst-03", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_that_no_example_notices_is_named_with_its_place()
    {
        // Without the examples of the sixteenth day nothing tells fifteen days from sixteen.
        var catalogue = _folder.Write("draft.md", WithoutTheSixteenthDay());
        var line = Array.FindIndex(File.ReadAllLines(catalogue), written => written == "  limit: 15 days") + 1;

        var outcome = await TestAsync(catalogue, "--mutate", "rst-03", "--lang", "en");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"{catalogue}:{line}:10  rst-03/", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("15 became 16", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("15 became 14", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_rule_every_change_is_told_to_programs()
    {
        var outcome = (await TestAsync(Shipped, "--mutate", "sep-05", "--format", "json")).ShouldSucceed();

        Assert.All(outcome.Json.EnumerateArray(), mutant => Assert.True(mutant.GetProperty("noticed").GetBoolean()));
        Assert.Contains(outcome.Json.EnumerateArray(), mutant => mutant.GetProperty("kind").GetString() == "negated" && mutant.GetProperty("before").GetString() == "a.infectious != b.infectious");
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_answered_with_the_nearest() =>
        (await TestAsync(Shipped, "--mutate", "rst-3")).ShouldRefuse(2, "--mutate rst-3", "rst-0");

    private static string Shipped => Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md");

    private static string WithoutTheSixteenthDay()
    {
        var text = File.ReadAllText(Shipped);
        var from = text.IndexOf("id: rst-03\n", StringComparison.Ordinal);
        var to = text.IndexOf("```rule", from, StringComparison.Ordinal);
        return text[..from] + SixteenthDay().Replace(text[from..to], "") + text[to..];
    }

    private static JsonElement Named(JsonElement[] examples, string name) => examples.Single(example => example.GetProperty("name").GetString() == name);

    private static Task<Outcome> TestAsync(string catalogue, params string[] options) => CustodyWatchProgram.RunAsync(["rules", "test", catalogue, .. options]);

    [GeneratedRegex(@"^```example\nname: (第十六日|解除后不足二十四小时再用).*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SixteenthDay();
}

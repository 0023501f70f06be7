namespace CustodyWatch.EndToEnd.Tests;

/// <summary>The examples a rule or term lacks, asked for from the command line and pasted into the catalogue.</summary>
public sealed class RulesExamplesTests : IDisposable
{
    // A rule as it is first written: without any example.
    private const string Own = """

        ```rule
        id: own-01
        title: { zh: 一年内受伤三次, en: Injured three times in a year }
        law: [DCI-2008 第18条]
        given: { 甲: 在押人员 }
        when: count of 甲.各次受伤 within 12 months >= 3
        severity: medium
        message: { zh: "{甲.姓名} 十二个月内受伤三次以上", en: "{甲.姓名} was injured three times or more in twelve months" }
        ```

        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_blocks_proposed_for_a_new_rule_are_pasted_and_the_catalogue_is_sound()
    {
        var catalogue = _folder.Write("draft.md", Shipped + Own);
        var proposed = (await CustodyWatchProgram.RunAsync("rules", "examples", "own-01", catalogue, "--format", "json")).ShouldSucceed().Json;

        var blocks = proposed.GetProperty("examples").EnumerateArray().Select(example => example.GetProperty("block").GetString());
        _folder.Write("draft.md", Shipped + Own + "\n" + string.Join('\n', blocks));

        Assert.All(proposed.GetProperty("conditions").EnumerateArray(), condition => Assert.True(condition.GetProperty("covered").GetBoolean()));
        (await CustodyWatchProgram.RunAsync("rules", "check", catalogue)).ShouldSucceed();
        (await CustodyWatchProgram.RunAsync("rules", "test", catalogue)).ShouldSucceed();
    }

    [Fact]
    public async Task A_case_file_of_a_proposal_can_be_explained()
    {
        var outcome = (await CustodyWatchProgram.RunAsync("rules", "examples", "rst-07", "--all", "--out", _folder["cases"], "--format", "json")).ShouldSucceed();

        var fires = outcome.Json.GetProperty("examples").EnumerateArray().First(example => example.GetProperty("expect").GetString() != "nothing");
        var explained = (await CustodyWatchProgram.RunAsync("explain", fires.GetProperty("files")[0].GetString()!, "--on", fires.GetProperty("on").GetString()!, "--format", "json")).ShouldSucceed();
        Assert.Contains(explained.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "rst-07");
    }

    [Fact]
    public async Task Of_a_term_the_text_is_a_table_to_paste()
    {
        var outcome = (await CustodyWatchProgram.RunAsync("rules", "examples", "inv-custody", "--all", "--lang", "en")).ShouldSucceed();

        Assert.Contains("| on = deadline | 2024-08-31 |  | 2024-10-31 | 2024-10-31 | 今日届满 |", outcome.Lines);
        Assert.Contains("to be blessed or corrected by a lawyer", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_answered_with_the_nearest() =>
        (await CustodyWatchProgram.RunAsync("rules", "examples", "rst-33", "--lang", "en")).ShouldRefuse(2, "rst-33", "The nearest is rst-03");

    private static string Shipped => File.ReadAllText(Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md"));
}

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A mistyped call is answered with the word that was probably meant, and does nothing.</summary>
public class WrongCallTests
{
    [Fact]
    public async Task An_unknown_command_is_answered_with_the_nearest()
    {
        var outcome = await CustodyWatchProgram.RunAsync("sweeep");

        outcome.ShouldRefuse(2, "sweeep", "“sweep”", "--help");
    }

    [Fact]
    public async Task An_unknown_command_of_a_group_is_answered_with_the_nearest()
    {
        var outcome = await CustodyWatchProgram.RunAsync("rules", "chek", "--lang", "en");

        outcome.ShouldRefuse(2, "'rules chek'", "'rules check'");
    }

    [Fact]
    public async Task An_unknown_option_is_answered_with_the_nearest()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--sorce", "centre.db");

        outcome.ShouldRefuse(2, "custodywatch findings", "--sorce", "--source");
    }

    [Fact]
    public async Task An_option_without_its_value_is_refused()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source");

        outcome.ShouldRefuse(2, "--source", "缺少值");
    }

    [Fact]
    public async Task A_number_below_nothing_is_a_wrong_value_and_not_a_missing_one()
    {
        var outcome = await CustodyWatchProgram.RunAsync("simulate", "--persons", "-5", "--out", "centre.db");

        outcome.ShouldRefuse(2, "--persons -5", "不小于 1");
    }

    [Fact]
    public async Task A_missing_option_is_named()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--lang", "en");

        outcome.ShouldRefuse(2, "the option --source is missing");
    }

    [Fact]
    public async Task A_date_in_another_form_is_refused()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", "centre.db", "--on", "28.02.2026");

        outcome.ShouldRefuse(2, "--on 28.02.2026", "2026-02-28");
    }

    [Fact]
    public async Task A_day_the_calendar_does_not_have_is_refused()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", "centre.db", "--on", "2026-02-30");

        outcome.ShouldRefuse(2, "--on 2026-02-30");
    }

    [Fact]
    public async Task An_unknown_output_form_is_answered_with_the_nearest()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", "centre.db", "--format", "jsnl");

        outcome.ShouldRefuse(2, "--format jsnl", "jsonl");
    }

    [Fact]
    public async Task Help_explains_every_command_in_Chinese()
    {
        var outcome = (await CustodyWatchProgram.RunAsync("--help")).ShouldSucceed();

        Assert.Contains("findings", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("用法", outcome.Output, StringComparison.Ordinal);
    }
}

using System.Text.Json;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>What <c>explain</c> says of one person, for programs and for people. Dates are those of CPL-2018 arts 86, 156 and 158, and of SPP-2019 arts 309 and 615.</summary>
public sealed class ExplanationTests : IDisposable
{
    // Arrested 2026-01-15: two months end on 2026-03-15.
    private const string Arrested = "person: { name: 甲, sex: male, birth_on: 1990-05-01 }\nstages:\n  - { stage_id: s1, kind: investigation, started_on: 2026-01-15, authority: 某市公安局 }\n";

    private static readonly string[] Root = ["person_id", "on", "catalogue", "custody", "clocks", "findings"];
    private static readonly string[] Clock =
        ["stage_id", "kind", "term", "started_on", "ended_on", "deadline_on", "soft_deadline_on", "status", "days_left", "days_overdue", "steps"];
    private static readonly string[] Found = ["rule", "severity", "subjects", "since", "episode", "message", "law", "facts"];

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_field_that_programs_rely_on_is_there()
    {
        var explained = await ExplainAsync(Arrested, "2026-03-20");

        Assert.Empty(Root.Except(Fields(explained)));
        Assert.Empty(Clock.Except(Fields(explained.GetProperty("clocks")[0])));
        Assert.Empty(new[] { "what", "from", "to", "length", "law" }.Except(Fields(explained.GetProperty("clocks")[0].GetProperty("steps")[0])));
        Assert.Empty(Found.Except(Fields(explained.GetProperty("findings")[0])));
        Assert.Empty(new[] { "zh", "en" }.Except(Fields(explained.GetProperty("findings")[0].GetProperty("message"))));
    }

    [Fact]
    public async Task Arrested_on_the_last_of_december_ends_on_the_last_of_february()
    {
        // Both ends of the custody count: 5 days of November, 31, 31 and 28.
        var explained = await ExplainAsync(
            "person: { name: 甲, sex: male, birth_on: 1990-05-01 }\nstages:\n  - { stage_id: s1, kind: criminal-detention, started_on: 2025-11-26, ended_on: 2025-12-31 }\n  - { stage_id: s2, kind: investigation, started_on: 2025-12-31 }\n", "2026-02-28");

        Assert.Equal("""{"since":"2025-11-26","until":null,"days":95}""", OneLine(explained.GetProperty("custody")));
        var clock = explained.GetProperty("clocks").EnumerateArray().Single(clock => Text(clock, "term") == "inv-custody");
        Assert.Equal(("s2", "2026-02-28", "due-today", 0, 0), (Text(clock, "stage_id"), Text(clock, "deadline_on"), Text(clock, "status"), Number(clock, "days_left"), Number(clock, "days_overdue")));
        Assert.Equal(["base 2025-12-31 2026-02-28 2 months 刑事诉讼法(2018) 第156条"], Steps(clock));
    }

    [Fact]
    public async Task Questioning_after_detention_is_due_to_the_minute()
    {
        // E57
        var explained = await ExplainAsync(
            "person: { name: 甲, sex: male, birth_on: 1990-05-01 }\nstages:\n  - { kind: criminal-detention, started_on: 2024-05-06, started_at: 2024-05-06T14:20:00 }\n", "2024-05-06");

        var duty = explained.GetProperty("clocks").EnumerateArray().Single(clock => Text(clock, "term") == "interrogate-after-detention");
        Assert.Equal(("2024-05-07", "2024-05-07T14:20:00"), (Text(duty, "deadline_on"), Text(duty, "deadline_at")));
    }

    [Fact]
    public async Task Each_step_of_the_full_ladder_has_its_article_and_how_it_was_made_sure_of()
    {
        // E19; arts 156, 158 and 159 were read in full.
        var clock = (await ExplainCaseAsync("E19-full-ladder-from-month-end", "2024-06-30")).GetProperty("clocks")[0];

        Assert.Equal(
            [
                "base 2023-11-30 2024-01-31 2 months 刑事诉讼法(2018) 第156条", "extension 2024-01-31 2024-02-29 1 month 刑事诉讼法(2018) 第156条",
                "extension 2024-02-29 2024-04-30 2 months 刑事诉讼法(2018) 第158条", "extension 2024-04-30 2024-06-30 2 months 刑事诉讼法(2018) 第159条",
            ],
            Steps(clock));
        Assert.All(clock.GetProperty("steps").EnumerateArray(), step => Assert.Equal("text", Text(step, "verified")));
    }

    [Fact]
    public async Task The_other_reading_of_the_months_end_has_a_name_in_words()
    {
        // E15
        var clock = (await ExplainCaseAsync("E15-from-a-short-month-end", "2024-08-31")).GetProperty("clocks")[0];

        var other = clock.GetProperty("other_readings").EnumerateArray().Single(reading => Text(reading, "switch") == "month-rule");
        Assert.Equal(("corresponding", "2024-08-30", true), (Text(other, "value"), Text(other, "deadline_on"), other.GetProperty("earlier").GetBoolean()));
        Assert.Equal("月末起算的月：按相应之日", Text(other.GetProperty("title"), "zh"));
    }

    [Fact]
    public async Task What_would_clear_it_names_the_decision_its_organ_and_its_last_day()
    {
        // One month more than 2026-03-15; to be asked for seven days before.
        var clock = (await ExplainAsync(Arrested, "2026-03-10")).GetProperty("clocks")[0];

        var extension = clock.GetProperty("remedies").EnumerateArray().First();
        Assert.Equal(("extension", "inv-custody-ext-1", "proc-up1"), (Text(extension, "kind"), Text(extension, "ground"), Text(extension, "approver")));
        Assert.Equal(("2026-03-15", "2026-03-08", "2026-04-15"), (Text(extension, "by_on"), Text(extension, "request_by_on"), Text(extension, "deadline_on")));
        Assert.Contains("next-higher procuratorate dated on or before 2026-03-15, served on the centre before that day ends", Text(extension.GetProperty("text"), "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-08", null)] // the seventh day before, the last for the notice
    [InlineData("2026-03-09", "notice-late medium 2026-03-09")]
    [InlineData("2026-03-14", "notice-late medium 2026-03-09")]
    [InlineData("2026-03-16", "notice-missing high 2026-03-15")]
    public async Task A_notice_the_centre_did_not_send_is_late_and_then_missing(string on, string? expected)
    {
        var explained = await ExplainAsync(Arrested, on);

        var found = explained.GetProperty("findings").EnumerateArray().Where(finding => Text(finding, "rule")!.StartsWith("notice-", StringComparison.Ordinal));
        Assert.Equal(expected, found.Select(finding => $"{Text(finding, "rule")} {Text(finding, "severity")} {Text(finding, "since")}").SingleOrDefault());
        Assert.Equal("""{"due_on":"2026-03-08","sent_on":null}""", OneLine(explained.GetProperty("clocks")[0].GetProperty("notice")));
    }

    [Fact]
    public async Task The_text_for_people_is_Chinese_throughout_and_says_what_would_change_it()
    {
        var printed = await PrintAsync(Arrested, "2026-03-20");

        Assert.Contains("侦查羁押期限 · 超期羁押 5 天 · 届满日 2026-03-15", printed, StringComparison.Ordinal);
        Assert.Contains("2个月", printed, StringComparison.Ordinal);
        Assert.Contains("可以依法改变的情形", printed, StringComparison.Ordinal);
        Assert.Contains("看守所届满通知：最迟 2026-03-08，没有登记发出", printed, StringComparison.Ordinal);
        Assert.Contains("没有登记时刻，无法监督（环节 s1）：逮捕后讯问、逮捕后通知家属", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("months", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_in_English_names_grounds_in_words()
    {
        var file = Path.Combine(CustodyWatchProgram.Root, "tests", "EndToEnd.Tests", "Cases", "E19-full-ladder-from-month-end.yaml");

        var printed = (await CustodyWatchProgram.RunAsync("explain", file, "--on", "2024-04-01", "--lang", "en")).ShouldSucceed().Output;

        Assert.Contains("second extension of investigation custody", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("inv-custody-ext", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: first-instance, started_on: 2002-01-31", "刑事诉讼法(1996) 第168条（摘录）")] // an excerpt was read
    [InlineData("kind: appeal-window, started_on: 2002-03-04", "刑事诉讼法(1996) 第183条（未核实）")] // from memory
    public async Task An_article_that_was_not_read_in_full_is_marked(string stage, string marked) => Assert.Contains(
        marked, await PrintAsync($"person: {{ name: 甲, sex: male, birth_on: 1970-05-01 }}\nstages:\n  - {{ {stage} }}\n", "2002-03-05"), StringComparison.Ordinal);

    [Fact]
    public async Task A_sentence_is_told_in_years_and_months()
    {
        // Two years from 2023-03-05, the first day counted, end on 2025-03-04 (E51).
        var printed = await PrintAsync(
            "person: { name: 甲, sex: male, birth_on: 1990-05-01, admitted_at: 2023-03-05T10:00:00 }\nstages:\n  - { kind: serving-sentence, started_on: 2023-09-01 }\nexecutions:\n  - { judgment_effective_on: 2023-09-01, sentence_kind: fixed-term, sentence_years: 2, sentence_months: 0, set_off_days: 0 }\n", "2025-03-01");

        Assert.Contains("2年 ", printed, StringComparison.Ordinal);
        Assert.Contains("届满日 2025-03-04", printed, StringComparison.Ordinal);
    }

    private async Task<JsonElement> ExplainAsync(string caseFile, string on) =>
        (await CustodyWatchProgram.RunAsync("explain", _folder.Write("case.yaml", caseFile), "--on", on, "--format", "json")).ShouldSucceed().Json;

    private async Task<string> PrintAsync(string caseFile, string on) =>
        (await CustodyWatchProgram.RunAsync("explain", _folder.Write("case.yaml", caseFile), "--on", on)).ShouldSucceed().Output;

    private static async Task<JsonElement> ExplainCaseAsync(string example, string on)
    {
        var file = Path.Combine(CustodyWatchProgram.Root, "tests", "EndToEnd.Tests", "Cases", example + ".yaml");
        return (await CustodyWatchProgram.RunAsync("explain", file, "--on", on, "--format", "json")).ShouldSucceed().Json;
    }

    private static IEnumerable<string> Steps(JsonElement clock) => clock.GetProperty("steps").EnumerateArray().Select(step =>
        $"{Text(step, "what")} {Text(step, "from")} {Text(step, "to")} {Text(step, "length")} {Text(step, "law")}");

    private static IEnumerable<string> Fields(JsonElement of) => of.EnumerateObject().Select(field => field.Name);

    private static string OneLine(JsonElement element) => JsonSerializer.Serialize(element);

    private static string? Text(JsonElement of, string field) => of.GetProperty(field).GetString();

    private static int Number(JsonElement of, string field) => of.GetProperty(field).GetInt32();
}

using System.Net;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>Stages and events by hand; dates and steps at once; a case file out and in again.</summary>
public class CalculatorTests
{
    private const string Path = "/calculator";

    // E25: arrested 2024-03-15, two months to 2024-05-15; 42 days of psychiatric evaluation: 2024-06-26.
    private const string Evaluated = """
        person: { name: 欧阳明, birth_on: 1990-05-01 }
        stages:
        - kind: investigation
          started_on: 2024-03-15
          authority: 余杭区公安分局
          events:
          - { kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-08, until_on: 2024-05-20, document_no: 鉴1号 }
        restraints:
        - { kind: handcuffs, applied_at: 2024-03-15T10:00:00, approved_by: facility-head, approved_at: 2024-03-15T09:00:00 }
        """;

    [Fact]
    public async Task Nobody_sees_it_without_a_sign_in()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.StartsWith("/sign-in", new Uri((await visitor.OpenAsync(Path)).Location!).PathAndQuery);
    }

    [Theory]
    [InlineData("chen")] // a prosecutor
    [InlineData("wang")] // an officer
    public async Task Everybody_who_signs_in_may_use_it(string userName)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.SignInAsync(userName, AnAccount.Password);
        Assert.Equal("期限计算", (await visitor.OpenAsync(Path)).TextOf("h1"));
    }

    [Fact]
    public async Task An_arrest_shows_the_deadline_the_step_and_the_article_at_once()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var seen = await ArrestedAsync(visitor, on: "2024-01-15", day: "2024-03-20");
        Assert.Equal("2024-03-15", seen.TextOf(".clock-deadline"));
        Assert.Equal("超期 5 天", seen.TextOf(".clock .countdown"));
        Assert.Equal("基础期限 2024-01-15 2个月 2024-03-15 刑事诉讼法(2018) 第156条", seen.TextOf(".derivation tbody tr"));
        Assert.Contains("届满 2024-03-15，超期 5 日", seen.TextOf(".timeline-frame desc"));
        Assert.Contains(seen.TextsOf(".calc-findings li"), finding => finding.StartsWith("危急", StringComparison.Ordinal));
        Assert.Contains("第156条", seen.TextOf(".calc-findings li:first-child"));
    }

    [Fact]
    public async Task An_extension_moves_the_deadline_and_what_would_clear_it_is_told()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.SubmitAsync(Path, await ArrestedAsync(visitor, on: "2024-01-15", day: "2024-04-14"), "#calculator", "add-event 0");
        seen = await visitor.SubmitAsync(
            Path, seen, "#calculator", "calculate",
            ("stage-0-event-0-what", "extension inv-custody-ext-1"), ("stage-0-event-0-occurred_on", "2024-03-10"), ("stage-0-event-0-approved_by_level", "proc-up1"));
        Assert.Equal(["2024-03-15", "2024-04-15"], seen.TextsOf(".derivation tbody b"));
        Assert.Equal("2024-04-15", seen.TextOf(".clock-deadline"));
        Assert.Contains(seen.TextsOf(".remedies li"), remedy => remedy.Contains("侦查羁押期限第二次延长", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_are_added_and_removed_and_the_others_keep_what_is_typed()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await ArrestedAsync(visitor, on: "2024-01-15", day: "2024-03-20", ended: "2024-03-01");
        seen = await visitor.SubmitAsync(Path, seen, "#calculator", "add-stage");
        Assert.Equal("2024-03-01", seen.Page.QuerySelector("[name=stage-1-started_on]")!.GetAttribute("value"));
        seen = await visitor.SubmitAsync(Path, seen, "#calculator", "remove-stage 0", ("stage-1-kind", "prosecution-review"));
        Assert.Equal("2024-04-01", seen.TextOf(".clock-deadline"));
        Assert.Equal("审查起诉", seen.TextOf("[name=stage-0-kind] option[selected]"));
    }

    [Fact]
    public async Task A_case_file_that_is_saved_and_loaded_gives_the_same_dates_and_loses_nothing()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var loaded = await LoadAsync(visitor, Evaluated);
        Assert.Contains("2024-06-26", loaded.TextsOf(".clock-deadline"));
        Assert.Contains("人员资料（欧阳明）、戒具使用 × 1", loaded.TextOf(".calc-rest"));
        var saved = await visitor.SubmitAsync(Path, loaded, "#calculator", "save");
        Assert.StartsWith("attachment", Assert.Single(saved.Headers["Content-Disposition"]));
        var text = CaseFile.Parse(saved.Body, "case.yaml").Text;
        Assert.Equal(("欧阳明", "1990-05-01"), (text.Person["name"], text.Person["birth_on"]));
        Assert.Equal(("余杭区公安分局", "鉴1号"), (text.Stages[0].Columns["authority"], text.Stages[0].Events[0]["document_no"]));
        Assert.Equal("handcuffs", text.Lists["restraints"][0]["kind"]);
        Assert.Equal(loaded.TextsOf(".derivation tbody tr"), (await LoadAsync(visitor, saved.Body)).TextsOf(".derivation tbody tr"));
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_its_place_and_what_is_typed_stays()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await LoadAsync(visitor, "stages:\n- kind: investigation\n  strated_on: 2024-01-15\n");
        Assert.Equal(HttpStatusCode.BadRequest, seen.Status);
        Assert.Equal(
            "案件.yaml:3:3 “stages”没有“strated_on”这个键；最接近的是“started_on”。 其下的内容会被忽略。 改写为“started_on”，或者删去这一行。",
            seen.TextOf("#refusal"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_no_text_is_refused()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.StartsWith("案件.yaml 文件超过 256 KB。", (await LoadAsync(visitor, new string('#', 300_000))).TextOf("#refusal"));
        var open = await visitor.OpenAsync(Path);
        Assert.Contains("文件不是 UTF-8 编码的文本。", (await visitor.UploadAsync(Path, open, "#load", "案件.yaml", [0xD5, 0xC5])).TextOf("#refusal"));
        Assert.Contains("文件中有 0 个文档。", (await visitor.UploadAsync(Path, open, "#load", "案件.yaml", [])).TextOf("#refusal"));
        Assert.Contains("没有选择文件。", (await visitor.SendAsync(Path, open, "#load")).TextOf("#refusal"));
    }

    [Fact]
    public async Task A_value_that_is_no_date_is_kept_for_whoever_mends_it()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await LoadAsync(visitor, "stages: [{ kind: investigation, started_on: 2024-02-30 }]");
        Assert.Equal("2024-02-30", seen.Page.QuerySelector("input[type=text][name=stage-0-started_on]")!.GetAttribute("value"));
        Assert.Contains(seen.TextsOf(".calc-findings li"), finding => finding.Contains("2024-02-30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Custody_after_the_last_stage_is_told_and_not_passed_over()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await ArrestedAsync(visitor, on: "2024-01-15", day: "2024-03-20", ended: "2024-03-01");
        Assert.Equal("2024-03-02 至 2024-03-20 的羁押不属于任何环节", seen.TextOf(".uncovered"));
    }

    [Fact]
    public async Task Nothing_of_it_is_stored_cached_logged_or_put_into_an_address()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await LoadAsync(visitor, Evaluated);
        Assert.Contains("no-store", Assert.Single(seen.Headers["Cache-Control"]));
        Assert.DoesNotContain("欧阳明", site.Log.Text);
        Assert.DoesNotContain("2024-04-08", site.Log.Text);
        Assert.All(seen.Page.QuerySelectorAll("form"), form => Assert.Equal("post", form.GetAttribute("method")));
    }

    [Fact]
    public async Task The_other_language_keeps_what_is_typed()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.SubmitAsync(Path, await LoadAsync(visitor, Evaluated), "#calculator", "", ("language", "en"));
        Assert.Equal("Calculator", seen.TextOf("h1"));
        Assert.Equal("2024-06-26", seen.TextOf(".clock-deadline"));
        Assert.Equal("Calculator", (await visitor.OpenAsync(Path)).TextOf("h1"));
    }

    [Fact]
    public async Task It_works_without_a_script_and_forbids_any()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await LoadAsync(visitor, Evaluated);
        Assert.Empty(seen.Page.QuerySelectorAll("script, style, [style], iframe, base, [onclick]"));
        Assert.Contains("default-src 'none'", Assert.Single(seen.Headers["Content-Security-Policy"]));
    }

    [Fact]
    public async Task A_form_without_its_token_is_not_read()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(Path, ("day", "2024-03-20"), ("stages", "1"), ("stage-0-kind", "investigation"))).Status);
    }

    [Theory]
    [InlineData("stages", "2147483648")]
    [InlineData("stage-0-events", "999999")]
    [InlineData("stage-0-started_on", "9999-12-31")]
    [InlineData("stage-0-kind", "no such kind")]
    [InlineData("stage-0-event-0-what", "extension")]
    [InlineData("day", "tomorrow")]
    [InlineData("day", "0001-01-01")]
    [InlineData("rest", "{ nonsense")]
    [InlineData("do", "remove-stage 77")]
    public async Task Whatever_is_sent_there_is_an_answer_and_no_fault(string field, string value)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.SubmitAsync(Path, await LoadAsync(visitor, Evaluated), "#calculator", "calculate", (field, value));
        Assert.True(seen.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest);
        Assert.Equal("期限计算", seen.TextOf("h1"));
    }

    [Fact]
    public async Task For_print_it_names_the_day_the_catalogue_and_what_was_entered()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await LoadAsync(visitor, Evaluated);
        Assert.Contains("截至 2026-02-28", seen.TextOf(".calc-title"));
        Assert.Contains(TheCatalogue.Shipped.Catalogue, seen.TextOf(".calc-title"));
        Assert.Contains("不计入 · 精神病鉴定 · 2024-04-08 – 2024-05-20", seen.TextsOf("p.print-only"));
    }

    private static async Task<Seen> ArrestedAsync(Visitor visitor, string on, string day, string ended = "") => await visitor.SubmitAsync(
        Path, await visitor.OpenAsync(Path), "#calculator", "calculate",
        ("day", day), ("stage-0-kind", "investigation"), ("stage-0-started_on", on), ("stage-0-ended_on", ended));

    private static async Task<Seen> LoadAsync(Visitor visitor, string text) =>
        await visitor.UploadAsync(Path, await visitor.OpenAsync(Path), "#load", "案件.yaml", System.Text.Encoding.UTF8.GetBytes(text));
}

using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>Writing, comparing, approving and activating the rules in the browser, without its script.</summary>
public class RuleEditingTests
{
    private static readonly string Shipped = TheCatalogue.Shipped.Document.Text;

    // A word more in the preface: the rules stay as they are.
    private static readonly string WithAWord = Shipped.Replace("\n## 一、", "\n修订说明：试用。\n\n## 一、", StringComparison.Ordinal);
    private static readonly string WithAFault = Shipped.Replace("id: sep-03\n", "id: sep-03\nseverty: high\n", StringComparison.Ordinal);

    [Theory]
    [InlineData("/rules/edit")]
    [InlineData("/rules/versions")]
    [InlineData("/rules/compare")]
    [InlineData("/rules/effects")]
    public async Task For_an_officer_of_a_centre_the_page_is_not_there(string path)
    {
        await using var site = await Site.OpenAsync();
        using var officer = await site.SignInAsync(AnAccount.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync(path)).Status);
        Assert.DoesNotContain("/rules/edit", (await officer.OpenAsync("/rules/7")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_with_its_place_and_the_draft_is_kept()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);

        var page = await SaveAsync(editor, WithAFault);

        var line = WithAFault[..WithAFault.IndexOf("severty", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        Assert.Contains($"第 {line} 行第 1 列 unknown-key", page.TextOf("#problems"), StringComparison.Ordinal);
        Assert.Contains("severity", page.TextOf("#problems"), StringComparison.Ordinal);
        Assert.Contains("尚不能提出", page.TextOf("#draft-state"), StringComparison.Ordinal);
        Assert.Contains("severty: high", (await editor.OpenAsync("/rules/edit")).Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_only_looks_has_no_draft()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);

        await SaveAsync(editor, Shipped);

        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync("/rules?version=draft")).Status);
    }

    [Fact]
    public async Task A_draft_is_read_and_compared_by_its_writer_and_by_nobody_else()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        using var other = await site.SignInAsync(AnAccount.Stranger);
        await SaveAsync(editor, WithAWord);

        Assert.Contains("修订说明：试用。", (await editor.OpenAsync("/rules?version=draft")).Text, StringComparison.Ordinal);
        Assert.Equal(["修订说明：试用。", ""], (await editor.OpenAsync("/rules/compare?new=draft")).TextsOf(".line-added ins").Order().Reverse());
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync("/rules?version=draft")).Status);
        Assert.DoesNotContain("试用", (await other.OpenAsync("/rules/compare?new=draft")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_window_does_not_overwrite_the_first()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        var (first, second) = (await editor.OpenAsync("/rules/edit"), await editor.OpenAsync("/rules/edit"));
        await editor.SendAsync("/rules/edit", first, "#draft-form", ("text", WithAWord), ("note", ""));

        var refused = await editor.SendAsync("/rules/edit", second, "#draft-form", ("text", WithAFault), ("note", ""));

        Assert.Contains("另一个窗口已保存了这份草稿", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.DoesNotContain("severty", (await editor.OpenAsync("/rules/edit")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_draft_is_not_put_forward()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);

        var page = await ProposeAsync(editor, WithAFault, "试用");

        Assert.Contains("没有提出。", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("没有等待审批的版本。", (await editor.OpenAsync("/rules/versions")).TextOf("#waiting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_note_nothing_is_put_forward_and_the_draft_stays()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);

        var page = await ProposeAsync(editor, WithAWord, " ");

        Assert.Contains("没有写说明。", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("修订说明：试用。", (await editor.OpenAsync("/rules/edit")).Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_proposes_another_approves_and_activates_and_both_see_who_did_what()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        using var other = await site.SignInAsync(AnAccount.Stranger);
        Assert.Equal(HttpStatusCode.Redirect, (await ProposeAsync(editor, WithAWord, "写明试用")).Status);

        var own = await editor.OpenAsync("/rules/versions");
        Assert.Contains("由您提出，须由另一人审批。", own.TextOf("#waiting"), StringComparison.Ordinal);
        Assert.Null(own.Page.QuerySelector(".step-approve"));

        await other.SendAsync("/rules/versions?handler=Approve", await other.OpenAsync("/rules/versions"), ".step-approve", ("note", "同意"));
        await other.SendAsync("/rules/versions?handler=Activate", await other.OpenAsync("/rules/versions"), ".step-activate", ("note", ""), ("from", ""));

        var steps = string.Join('\n', (await editor.OpenAsync("/rules/versions")).TextsOf(".version-steps li"));
        Assert.Contains("陈立新 (chen) 提出写明试用", steps, StringComparison.Ordinal);
        Assert.Contains("沈洁 (shen) 批准同意", steps, StringComparison.Ordinal);
        Assert.Contains("沈洁 (shen) 启用", steps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_proposer_cannot_approve_even_by_a_form_of_their_own_making()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        await ProposeAsync(editor, WithAWord, "试用");
        var hash = Rules.Catalogue.CatalogueDocument.HashOf(System.Text.Encoding.UTF8.GetBytes(WithAWord));

        var token = TokenOf(await editor.OpenAsync("/rules/versions"));

        var refused = await editor.PostAsync("/rules/versions?handler=Approve", ("__RequestVerificationToken", token), ("hash", hash), ("note", ""));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("陈立新 就是提出人。", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_cannot_take_a_step_by_a_form_of_their_own_making()
    {
        await using var site = await Site.OpenAsync();
        using var officer = await site.SignInAsync(AnAccount.Officer);
        var token = TokenOf(await officer.OpenAsync("/rules/7"));

        var answer = await officer.PostAsync("/rules/edit?handler=Check", ("__RequestVerificationToken", token), ("text", WithAWord), ("basedOn", "x"), ("revision", "0"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Null(await site.DraftOfAsync(AnAccount.Officer));
    }

    [Theory]
    [InlineData("/rules?rule=sep-03&version=sha256:00000000", "/rules/7?missing=sha256%3A00000000#rule-sep-03")]
    [InlineData("/rules?rule=gone&version=sha256:00000000", "/rules?missing=sha256%3A00000000")]
    public async Task An_alert_of_a_version_that_is_not_here_leads_to_the_one_in_use_and_says_so(string path, string place)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Officer);

        Assert.Equal(place, (await visitor.OpenAsync(path)).Location);
        Assert.Contains("的文本不在此处", (await visitor.OpenAsync(place)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rules/edit?from=zz")]
    [InlineData("/rules/edit?from=abcdefgh")]
    public async Task From_a_version_that_is_not_there_nothing_is_begun(string path)
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_faulty_draft_is_shown_letter_by_letter()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        await SaveAsync(editor, string.Concat(Enumerable.Repeat("[a](", 100_000)));

        var page = await editor.OpenAsync("/rules?version=draft");

        Assert.StartsWith("[a]([a](", page.TextOf(".block-code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_editor_has_a_script_and_only_one_of_this_site()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);

        Assert.Contains("script-src 'self';", Assert.Single((await editor.OpenAsync("/rules/edit")).Headers["Content-Security-Policy"]), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", Assert.Single((await editor.OpenAsync("/rules/versions")).Headers["Content-Security-Policy"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_source_the_effects_say_so()
    {
        await using var site = await Site.OpenAsync();
        using var editor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Contains("没有连接看守所数据库", (await editor.OpenAsync("/rules/effects")).TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    private static string TokenOf(Seen page) => page.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<Seen> SaveAsync(Visitor editor, string text) =>
        await editor.SendAsync("/rules/edit", await editor.OpenAsync("/rules/edit"), "#draft-form", ("text", text), ("note", ""));

    private static async Task<Seen> ProposeAsync(Visitor editor, string text, string note) =>
        await editor.SendAsync("/rules/edit?handler=Propose", await editor.OpenAsync("/rules/edit"), "#draft-form", ("text", text), ("note", note));
}

using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Security;

/// <summary>Who gets in, and what those who do not are told.</summary>
public class SignInTests
{
    private const string Wrong = "falsch";

    [Fact]
    public async Task Somebody_with_the_right_password_gets_to_the_queue()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var answer = await visitor.SignInAsync("CHEN", AnAccount.Password);
        Assert.Equal("/", answer.Location);
        Assert.Contains("陈立新", (await visitor.OpenAsync("/alerts")).TextOf(".bar-person"));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_get_the_same_answer()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var wrong = await visitor.SignInAsync("chen", Wrong);
        var unknown = await visitor.SignInAsync("nobody", Wrong);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.Status);
        Assert.Equal((wrong.Status, wrong.Text), (unknown.Status, unknown.Text));
        Assert.StartsWith("未能登录", wrong.TextOf("[role=alert]"));
    }

    [Fact]
    public async Task The_password_is_never_sent_back()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.DoesNotContain(Wrong, (await visitor.SignInAsync("chen", Wrong)).Body);
    }

    [Fact]
    public async Task The_fifth_failure_locks_the_account_for_fifteen_minutes()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await FailAsync(visitor, 5);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(15 * 60 - 1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
    }

    [Fact]
    public async Task Four_failures_do_not_lock_and_a_good_sign_in_forgets_them()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await FailAsync(visitor, 4);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
        using var next = site.Visitor();
        await FailAsync(next, 4);
        Assert.Equal(HttpStatusCode.Redirect, (await next.SignInAsync("chen", AnAccount.Password)).Status);
    }

    [Fact]
    public async Task After_a_lock_five_more_failures_are_needed_for_the_next()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await FailAsync(visitor, 5);
        site.Clock.Advance(TimeSpan.FromMinutes(15));
        await FailAsync(visitor, 4);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_counted_one_by_one()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/sign-in");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(guess =>
            visitor.SendAsync("/sign-in", page, "main form", ("userName", "chen"), ("password", $"{Wrong}{guess}"))));
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
    }

    [Fact]
    public async Task A_disabled_account_does_not_get_in()
    {
        await using var site = await Site.OpenAsync();
        await site.Accounts.UpdateAsync(AnAccount.Prosecutor with { Disabled = true }, TestContext.Current.CancellationToken);
        using var visitor = site.Visitor();
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.SignInAsync("chen", AnAccount.Password)).Status);
    }

    [Fact]
    public async Task Whoever_asked_for_a_page_gets_to_it_after_signing_in()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var refused = await visitor.OpenAsync("/alerts?severity=critical");
        Assert.Equal("/sign-in?back=%2Falerts%3Fseverity%3Dcritical", new Uri(site.Address, refused.Location).PathAndQuery);
        var answer = await visitor.SignInAsync("chen", AnAccount.Password, new Uri(site.Address, refused.Location).PathAndQuery);
        Assert.Equal("/alerts?severity=critical", answer.Location);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string back)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var asked = $"/sign-in?back={Uri.EscapeDataString(back)}";
        Assert.Equal("/", (await visitor.SignInAsync("chen", AnAccount.Password, asked)).Location);
        var again = await visitor.FillInAsync("/alerts", "form[action='/language']", ("language", "en"), ("back", back));
        Assert.Equal("/", again.Location);
    }

    [Fact]
    public async Task A_sign_in_from_a_form_of_another_site_is_refused()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var answer = await visitor.PostAsync("/sign-in", ("userName", "chen"), ("password", AnAccount.Password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("没有作任何更改", answer.Text);
    }

    private static async Task FailAsync(Visitor visitor, int times)
    {
        for (var i = 0; i < times; i++)
            await visitor.SignInAsync("chen", Wrong);
    }
}

using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Security;

/// <summary>How long a session lasts, and what ends it.</summary>
public class SessionTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/alerts")]
    [InlineData("/alerts/01956f0001")]
    [InlineData("/inbox")] // a page of the host's own
    [InlineData("/no-such-page")]
    public async Task No_page_is_seen_without_a_sign_in(string path)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = site.Visitor();
        var answer = await visitor.OpenAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/sign-in", new Uri(site.Address, answer.Location).PathAndQuery);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_minutes_without_a_request()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/alerts")).Status);
        site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/alerts")).Status);
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task Few_minutes_of_work_prolong_a_session_by_the_full_half_hour()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await visitor.OpenAsync("/alerts");
        site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task No_session_lasts_longer_than_eight_hours()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        for (var minutes = 20; minutes < 8 * 60; minutes += 20)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/alerts")).Status);
        }
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task Whoever_is_disabled_is_out_at_once()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await site.Accounts.UpdateAsync(AnAccount.Prosecutor with { Disabled = true }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await site.Accounts.UpdateAsync(AnAccount.Prosecutor with { PasswordHash = "another" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_says_so()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var answer = await visitor.FillInAsync("/alerts", "form[action='/sign-out']");
        Assert.Contains("已退出登录", (await visitor.OpenAsync(answer.Location!)).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task A_link_cannot_sign_anybody_out()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await visitor.OpenAsync("/sign-out");
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/alerts")).Status);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var answer = await visitor.SignInAsync("chen", AnAccount.Password);
        var cookie = Assert.Single(answer.Headers["Set-Cookie"], value => value.StartsWith("custodywatch-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
    }
}

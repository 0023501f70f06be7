using AngleSharp.Dom;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Security;

/// <summary>What every answer tells the browser, and what no page has in it.</summary>
public class SecurityHeadersTests
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/alerts")]
    [InlineData("/alerts/none")] // not found
    [InlineData("/broken")] // an error
    [InlineData("/inbox")] // a page of the host's own
    [InlineData("/health/live")]
    public async Task Every_answer_lets_nothing_in_from_outside(string path)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var answer = await visitor.OpenAsync(path);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(answer.Headers["Content-Security-Policy"]));
        Assert.Equal("nosniff", Assert.Single(answer.Headers["X-Content-Type-Options"]));
        Assert.Equal("DENY", Assert.Single(answer.Headers["X-Frame-Options"]));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers["Referrer-Policy"]));
        Assert.Empty(answer.Headers["Server"]);
    }

    [Fact]
    public async Task No_copy_of_a_page_is_kept()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Contains("no-store", Assert.Single((await visitor.OpenAsync("/alerts")).Headers["Cache-Control"]));
    }

    [Fact]
    public async Task No_page_has_a_script_a_style_of_its_own_or_an_address_outside()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        foreach (var path in new[] { "/alerts", $"/alerts/{await site.OnlyAlertAsync()}", "/none" })
        {
            var seen = await visitor.OpenAsync(path);
            Assert.Empty(seen.Page.QuerySelectorAll("script, style, [style], iframe, base"));
            Assert.DoesNotContain(seen.Page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(Addresses(seen.Page), address => Assert.StartsWith("/", address));
        }
    }

    [Fact]
    public async Task The_style_sheets_are_there_and_ask_for_nothing_from_outside()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var sheets = (await visitor.OpenAsync("/sign-in")).Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(2, sheets.Length);
        foreach (var sheet in sheets)
        {
            var seen = await visitor.OpenAsync(sheet);
            Assert.True(seen.Body.Length > 1000);
            Assert.DoesNotContain("@import", seen.Body);
            Assert.DoesNotMatch("""url\(\s*["']?(https?:)?//""", seen.Body);
            Assert.Equal("public, max-age=31536000, immutable", Assert.Single(seen.Headers["Cache-Control"]));
        }
    }

    private static IEnumerable<string> Addresses(IParentNode page) => page
        .QuerySelectorAll("link[href], img[src], a[href], form[action]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
        .Where(address => !address.StartsWith('#'));
}

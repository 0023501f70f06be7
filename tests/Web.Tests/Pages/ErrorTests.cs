using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>What is said when there is no page, and what is not.</summary>
public class ErrorTests
{
    [Fact]
    public async Task A_page_that_does_not_exist_is_a_page_of_its_own()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, seen.Status);
        Assert.Contains("没有这个页面", seen.Text);
    }

    [Fact]
    public async Task A_fault_tells_a_reference_under_which_the_log_has_the_details_and_nothing_else()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, seen.Status);
        Assert.DoesNotContain("secret of the machine", seen.Body);
        Assert.Matches($"{seen.TextOf(".reference code")} failed .*secret of the machine", site.Log.Text);
    }

    [Fact]
    public async Task A_store_that_is_down_is_not_an_empty_queue()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        site.BreakStore();
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, seen.Status);
        Assert.Contains("这不表示没有预警", seen.Text);
    }

    [Theory]
    [InlineData("/status/404")]
    [InlineData("/fault")]
    public async Task The_error_pages_are_no_pages_to_be_asked_for(string path)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task The_log_names_nobody()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        await visitor.OpenAsync("/alerts?q=王建国");
        await visitor.FillInAsync($"/alerts/{await site.OnlyAlertAsync()}", ".handling form", ("note", "王建国已变更为取保候审。"));
        await visitor.OpenAsync("/broken?q=王建国");
        Assert.NotEmpty(site.Log.Text);
        Assert.DoesNotContain("王建国", site.Log.Text);
        Assert.DoesNotContain(Uri.EscapeDataString("王建国"), site.Log.Text);
    }

    [Fact]
    public async Task The_program_says_that_it_lives_to_anybody()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.Equal("live", (await visitor.OpenAsync("/health/live")).Body);
    }
}

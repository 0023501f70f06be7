using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>From the sign-in to the acknowledged alert and its mail, as a prosecutor and an officer see it.</summary>
public sealed partial class QueueTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>
{
    [Fact]
    public async Task A_prosecutor_opens_the_worst_alert_acknowledges_it_and_finds_its_mail()
    {
        await using var visitor = await demo.VisitAsync();
        var page = visitor.Page;
        await visitor.SignInAsync("prosecutor");
        await visitor.PictureAsync("queue", whole: false);
        var title = await page.Locator("table.queue tbody tr").First.GetByRole(AriaRole.Link).InnerTextAsync();

        await page.Locator("table.queue tbody tr").First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await page.GetByLabel("处理说明").FillAsync("已电话通知看守所，下午核实。");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认", Exact = true }).ClickAsync();

        await Expect(page.Locator(".acknowledged")).ToHaveTextAsync(AcknowledgedByName());
        await Expect(page.Locator("blockquote")).ToHaveTextAsync("已电话通知看守所，下午核实。");
        await visitor.PictureAsync("alert-acknowledged");

        await RunningDemo.UntilAsync(() => demo.Demo.Mails.Count >= 2, "the mails of the prosecutor's two centres are caught");
        await page.GetByRole(AriaRole.Link, new() { Name = "演示收件箱" }).ClickAsync();
        await visitor.PictureAsync("inbox");
        await page.Locator("#inbox").GetByRole(AriaRole.Row).Filter(new() { HasText = "prosecutor@" }).GetByRole(AriaRole.Link).First.ClickAsync();
        var alertId = await MailedAlertAsync(page);
        await visitor.PictureAsync("mail", whole: false);
        Assert.Empty(visitor.Errors);

        await page.GotoAsync($"/alerts/{alertId}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("：");
    }

    [Fact]
    public async Task The_worst_alert_stands_first_and_overdue_custody_is_the_worst()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor");

        await Expect(visitor.Page.Locator("table.queue tbody tr").First).ToHaveClassAsync("row-critical");
        await Expect(visitor.Page.Locator("table.queue tbody tr").First).ToContainTextAsync("超期");
    }

    [Fact]
    public async Task An_officer_sees_the_alerts_of_the_own_centre_only()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("officer");
        await visitor.PictureAsync("queue-officer");

        var centres = await visitor.Page.Locator("td.cell-persons > .quiet").AllInnerTextsAsync();

        Assert.NotEmpty(centres);
        Assert.Equal(["云溪县看守所"], centres.Distinct());
    }

    [Fact]
    public async Task A_page_asks_nobody_but_this_machine_for_anything()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor");
        await visitor.Page.Locator("table.queue tbody tr").First.GetByRole(AriaRole.Link).ClickAsync();
        await visitor.Page.GotoAsync("/inbox");

        Assert.NotEmpty(visitor.Asked);
        Assert.All(visitor.Asked, address => Assert.StartsWith(demo.Demo.Address, address, StringComparison.Ordinal));
        Assert.Empty(visitor.Errors);
    }

    [Theory]
    [InlineData("/alerts")]
    [InlineData("/inbox")]
    public async Task Without_a_sign_in_a_page_shows_nothing(string path)
    {
        await using var visitor = await demo.VisitAsync();

        await visitor.Page.GotoAsync(path);

        await Expect(visitor.Page).ToHaveURLAsync(SignInPage());
    }

    // The mail as its reader sees it, in its frame: names are masked, and each alert has a link.
    private static async Task<string> MailedAlertAsync(IPage page)
    {
        var frame = page.FrameLocator("iframe.mail");
        await Expect(frame.Locator("body")).ToContainTextAsync("某");
        var link = await frame.Locator("a[href*='/alerts/']").First.GetAttributeAsync("href");
        Assert.Contains(link!, await page.Locator("#text").InnerTextAsync(), StringComparison.Ordinal);
        return link!.Split('/')[^1];
    }

    [GeneratedRegex(@"^王检察官 于 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 确认$")]
    private static partial Regex AcknowledgedByName();

    [GeneratedRegex("/sign-in")]
    private static partial Regex SignInPage();
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>The calculator as a prosecutor uses it: an arrest, an extension, a case file out and in again, a print.</summary>
public sealed class CalculatorTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>, IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_arrest_an_extension_and_a_saved_file_give_the_same_dates_again()
    {
        await using var visitor = await demo.VisitAsync();
        var page = visitor.Page;
        await visitor.SignInAsync("prosecutor");
        await page.GetByRole(AriaRole.Link, new() { Name = "期限计算" }).ClickAsync();
        await visitor.PictureAsync("calculator-empty", whole: false);

        await page.GetByLabel("查询日").FillAsync("2024-03-20");
        await page.GetByLabel("诉讼环节").SelectOptionAsync("逮捕后的侦查羁押");
        await page.GetByLabel("起始日", new() { Exact = true }).FillAsync("2024-01-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "计算" }).ClickAsync();
        await Expect(page.Locator(".clock-deadline")).ToHaveTextAsync("2024-03-15");
        await Expect(page.Locator(".clock .countdown")).ToHaveTextAsync("超期 5 天");

        await page.GetByRole(AriaRole.Button, new() { Name = "添加事件" }).ClickAsync();
        await page.GetByLabel("事项").SelectOptionAsync("侦查羁押期限第一次延长");
        await page.GetByLabel("发生日").FillAsync("2024-03-10");
        await page.GetByLabel("批准机关").SelectOptionAsync("上一级人民检察院");
        await page.GetByRole(AriaRole.Button, new() { Name = "计算" }).ClickAsync();
        await Expect(page.Locator(".clock-deadline")).ToHaveTextAsync("2024-04-15");
        await visitor.PictureAsync("calculator");

        var saved = await SaveAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "清空重来" }).ClickAsync();
        await Expect(page.Locator(".clock-deadline")).ToHaveCountAsync(0);
        await page.GetByLabel("查询日").FillAsync("2024-03-20");
        await page.GetByRole(AriaRole.Button, new() { Name = "计算" }).ClickAsync();
        await LoadAsync(page, saved);

        await Expect(page.Locator(".clock-deadline")).ToHaveTextAsync("2024-04-15");
        await Expect(page.Locator(".derivation tbody tr")).ToHaveCountAsync(2);
        Assert.Empty(visitor.Errors);
    }

    [Fact]
    public async Task On_paper_the_form_is_gone_and_the_day_the_catalogue_and_the_picture_are_there()
    {
        await using var visitor = await demo.VisitAsync();
        var page = visitor.Page;
        await visitor.SignInAsync("officer");
        await page.GotoAsync("/calculator");
        await LoadAsync(page, _folder.Write("case.yaml", "stages: [{ kind: investigation, started_on: 2024-01-15, ended_on: 2024-03-01 }]"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByLabel("诉讼环节")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "计算" })).ToBeHiddenAsync();
        await Expect(page.GetByText("规则目录 sha256:")).ToBeVisibleAsync();
        await Expect(page.Locator(".timeline-frame svg")).ToBeVisibleAsync();
        await visitor.PictureAsync("calculator-print");
    }

    [Fact]
    public async Task The_picture_stands_on_the_page_of_an_alert()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor");
        await visitor.Page.Locator("table.queue tbody tr").First.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Img, new() { Name = "羁押时间轴" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".timeline-frame text").Filter(new() { HasText = "超期" }).First).ToBeVisibleAsync();
        await visitor.PictureAsync("alert");
    }

    private async Task<string> SaveAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "保存案件文件" }).ClickAsync());
        await download.SaveAsAsync(_folder["saved.yaml"]);
        return _folder["saved.yaml"];
    }

    private static async Task LoadAsync(IPage page, string file)
    {
        await page.GetByLabel("案件文件").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "载入案件文件" }).ClickAsync();
    }
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>The calculator as a prosecutor uses it: an arrest, an extension, a case file out and in again, a print.</summary>
public sealed class CalculatorTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>, IDisposable
{
    // Arrested 2024-03-15: two months to 2024-05-15, 28 days left out to 2024-06-12, one month more to 2024-07-12; the second extension came after that.
    private const string Ladder = """
        stages:
        - kind: criminal-detention
          started_on: 2024-02-20
          ended_on: 2024-03-15
          events:
          - { kind: extension, ground: detention-request-roaming, occurred_on: 2024-02-23, length: 30, unit: day, approved_by_level: psb-head, approved_on: 2024-02-23 }
          - { kind: milestone, ground: arrest-request-received, occurred_on: 2024-03-10 }
        - kind: investigation
          started_on: 2024-03-15
          events:
          - { kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-08, until_on: 2024-05-06 }
          - { kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-06-05, approved_by_level: proc-up1, approved_on: 2024-06-05 }
          - { kind: extension, ground: inv-custody-ext-2, occurred_on: 2024-07-16, approved_by_level: proc-prov, approved_on: 2024-07-16 }
        """;

    // Two instances, remand, two instances again, and the review of the death penalty.
    private const string EightYears = """
        stages:
        - { kind: criminal-detention, started_on: 2016-03-05, ended_on: 2016-03-08 }
        - { kind: investigation, started_on: 2016-03-08, ended_on: 2016-05-08 }
        - { kind: prosecution-review, started_on: 2016-05-08, ended_on: 2016-06-08 }
        - { kind: supplementary-investigation, started_on: 2016-06-08, ended_on: 2016-07-08 }
        - { kind: prosecution-review, started_on: 2016-07-08, ended_on: 2016-08-08 }
        - { kind: first-instance, started_on: 2016-08-08, ended_on: 2018-12-05, events: [{ kind: extension, ground: trial1-ext-up1, occurred_on: 2016-11-01 }] }
        - { kind: appeal-window, started_on: 2018-12-05, ended_on: 2018-12-20, events: [{ kind: milestone, ground: judgment-served, occurred_on: 2018-12-05 }] }
        - { kind: second-instance, started_on: 2018-12-20, ended_on: 2019-12-10, events: [{ kind: extension, ground: trial2-ext-high, occurred_on: 2019-02-10 }] }
        - { kind: first-instance, started_on: 2019-12-10, ended_on: 2021-12-30, events: [{ kind: exclusion, ground: trial-suspended, occurred_on: 2020-01-20, until_on: 2021-06-01 }] }
        - { kind: appeal-window, started_on: 2021-12-30, ended_on: 2022-01-15, events: [{ kind: milestone, ground: judgment-served, occurred_on: 2021-12-30 }] }
        - { kind: second-instance, started_on: 2022-01-15, ended_on: 2022-05-10, events: [{ kind: extension, ground: trial2-ext-high, occurred_on: 2022-03-01 }] }
        - { kind: death-penalty-review, started_on: 2022-05-10 }
        """;

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
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".clock-deadline")).ToHaveTextAsync("2024-03-15");
        await Expect(page.Locator(".clock .countdown")).ToHaveTextAsync("超期 5 天");

        await page.GetByRole(AriaRole.Button, new() { Name = "添加事件" }).ClickAsync();
        await page.GetByLabel("事项").SelectOptionAsync("侦查羁押期限第一次延长");
        await page.GetByLabel("发生日").FillAsync("2024-03-10");
        await page.GetByLabel("批准机关").SelectOptionAsync("上一级人民检察院");
        await page.GetByRole(AriaRole.Button, new() { Name = "计算" }).ClickAsync();
        await Expect(page.Locator(".clock-deadline")).ToHaveTextAsync("2024-04-15");
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
        await LoadOnAsync(page, "2024-07-20", Ladder);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByLabel("诉讼环节").First).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "计算" })).ToBeHiddenAsync();
        await Expect(page.GetByText("规则目录 sha256:")).ToBeVisibleAsync();
        await Expect(page.Locator(".timeline-frame svg")).ToBeVisibleAsync();
        await visitor.PrintAsync("calculator");
    }

    [Fact]
    public async Task A_ladder_with_days_left_out_and_a_late_paper_is_seen_to_be_overdue()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor");

        await LoadOnAsync(visitor.Page, "2024-07-20", Ladder);

        await Expect(visitor.Page.Locator(".clock-deadline").Last).ToHaveTextAsync("2024-07-12");
        await Expect(visitor.Page.Locator(".timeline-frame text").Filter(new() { HasText = "届满 2024-07-12，超期 8 日" })).ToBeVisibleAsync();
        await visitor.PictureAsync("calculator");
    }

    [Fact]
    public async Task Eight_years_in_twelve_stages_are_one_picture()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor");

        await LoadOnAsync(visitor.Page, "2024-11-20", EightYears);

        await Expect(visitor.Page.Locator(".calc-stage")).ToHaveCountAsync(12);
        await Expect(visitor.Page.Locator(".timeline-frame text").Filter(new() { HasText = "死刑复核" })).ToBeVisibleAsync();
        await visitor.PictureAsync("timeline", visitor.Page.Locator(".timeline-frame svg"));
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

    private async Task LoadOnAsync(IPage page, string day, string text)
    {
        await page.GotoAsync("/calculator");
        await page.GetByLabel("查询日").FillAsync(day);
        await page.GetByRole(AriaRole.Button, new() { Name = "计算" }).ClickAsync();
        await LoadAsync(page, _folder.Write("case.yaml", text));
    }

    private static async Task LoadAsync(IPage page, string file)
    {
        await page.GetByLabel("案件文件").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "载入案件文件" }).ClickAsync();
    }
}

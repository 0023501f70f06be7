using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>The eighth point: a second person approves, sweeps take the version up, everybody sees who did what, and one can go back.</summary>
public sealed class ApprovalTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>, IDisposable
{
    private readonly WorkFolder _folder = new();

    private string Store => Path.Combine(demo.Demo.Folder, "store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Eight_a_second_person_approves_everybody_sees_who_did_what_and_one_can_go_back()
    {
        await using var first = await demo.VisitAsync();
        await using var second = await demo.VisitAsync();
        await second.SignInAsync("prosecutor-2");
        await first.SignInAsync("prosecutor");
        var editor = new RuleEditor(first.Page);
        await editor.OpenAsync();
        await editor.MakeAsync(EightPointsTests.TenDaysFromNovember);
        await editor.ShouldBeSoundAsync();
        await editor.ProposeAsync("审查批准逮捕改为十日");
        await Expect(first.Page.Locator("#waiting")).ToContainTextAsync("由您提出，须由另一人审批。");

        await ApproveAndActivateAsync(second, "同意");

        var hash = (await RulesAsync("history", "--store", Store, "--format", "json")).ShouldSucceed().Json.GetProperty("active").GetString()!;
        (await RulesAsync("export", hash, "--store", Store, "--out", _folder["exported.md"])).ShouldSucceed();
        Assert.Equal(TextChange.Made(EightPointsTests.TenDaysFromNovember), await File.ReadAllTextAsync(_folder["exported.md"], TestContext.Current.CancellationToken));
        await Expect(second.Page.Locator(".version-steps").First).ToContainTextAsync("王检察官");

        await UntilInUseAsync(first, hash);
        await editor.OpenAsync();
        await editor.MakeAsync(new TextChange(EightPointsTests.MenAndWomen, EightPointsTests.MenAndWomen, "（修订）\n\n" + EightPointsTests.MenAndWomen));
        await editor.ShouldBeSoundAsync();
        await editor.ProposeAsync("加注");
        await ApproveAndActivateAsync(second, "同意");
        await second.PictureAsync("rules-versions");

        await second.Page.GetByPlaceholder("说明（必填）").First.FillAsync("加注有误");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "恢复启用" }).ClickAsync();
        await Expect(second.Page.Locator($"#v-{hash["sha256:".Length..][..12]}")).ToContainTextAsync("已启用");
    }

    private static async Task ApproveAndActivateAsync(Visitor second, string note)
    {
        await second.Page.GotoAsync("/rules/versions");
        await second.Page.Locator("#waiting").GetByPlaceholder("说明", new() { Exact = true }).FillAsync(note);
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "批准" }).ClickAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "启用", Exact = true }).First.ClickAsync();
        await Expect(second.Page.Locator(".version-active")).ToHaveCountAsync(1);
    }

    // The demo sweeps every minute.
    private static async Task UntilInUseAsync(Visitor visitor, string hash)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        do
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(4), "No sweep has taken the version up.");
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            await visitor.Page.GotoAsync("/rules/versions");
        }
        while (await visitor.Page.Locator($".in-use code[title='{hash}']").CountAsync() == 0);
    }

    private static Task<Outcome> RulesAsync(params string[] args) => CustodyWatchProgram.RunAsync(["rules", .. args]);
}

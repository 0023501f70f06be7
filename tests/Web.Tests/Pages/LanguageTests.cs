using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>Chinese first; English by a switch that is remembered.</summary>
public class LanguageTests
{
    [Fact]
    public async Task Pages_are_in_Chinese_unless_somebody_asks_otherwise()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal("zh-CN", seen.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("预警队列 · 羁押监督预警", seen.Page.Title);
        Assert.Contains("王建国", seen.Body);
    }

    [Fact]
    public async Task The_switch_goes_back_to_the_same_page_and_is_remembered()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal("/alerts?severity=critical", (await visitor.SwitchLanguageAsync("/alerts?severity=critical")).Location);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal("en", seen.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Critical"], seen.TextsOf("tbody .cell-severity"));
        Assert.Contains("Investigation custody: overdue custody", seen.TextOf("tbody .cell-matter"));
    }

    [Fact]
    public async Task The_switch_works_before_signing_in_and_leads_back_to_Chinese()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.SwitchLanguageAsync("/sign-in?back=%2Falerts");
        Assert.Equal("Sign in", (await visitor.OpenAsync("/sign-in")).TextOf("main button"));
        await visitor.SwitchLanguageAsync("/sign-in");
        Assert.Equal("登录", (await visitor.OpenAsync("/sign-in")).TextOf("main button"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_in_English_has_Chinese_only_where_the_data_has(string path)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await visitor.SwitchLanguageAsync("/alerts");
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", await OwnWordsAsync(site, visitor, path));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_in_Chinese_has_English_only_where_the_data_has(string path)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.DoesNotMatch("[A-Za-z]{2,}", await OwnWordsAsync(site, visitor, path));
    }

    [Fact]
    public async Task The_sign_in_page_keeps_to_one_language_too()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.DoesNotMatch("[A-Za-z]{2,}", OwnWords(await visitor.SignInAsync("?", "?", "/sign-in?signedOut=true"), "CustodyWatch"));
        await visitor.SwitchLanguageAsync("/sign-in");
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", OwnWords(await visitor.SignInAsync("?", "?", "/sign-in?signedOut=true")));
    }

    public static TheoryData<string> Pages => ["/alerts", "/alerts?q=nobody", "/alerts/{id}", "/none", "/broken"];

    // What is read on a page or heard from it, without the words that come from the database.
    private static async Task<string> OwnWordsAsync(Site site, Visitor visitor, string path)
    {
        var id = await site.OnlyAlertAsync();
        return OwnWords(await visitor.OpenAsync(path.Replace("{id}", id, StringComparison.Ordinal)), id);
    }

    private static string OwnWords(Seen seen, params string[] ids)
    {
        string[] spoken = ["title", "alt", "aria-label", "placeholder"];
        var words = seen.Page.QuerySelectorAll("main *").Append(seen.Page.QuerySelector("main")!)
            .SelectMany(element => spoken.Select(element.GetAttribute)).Append(seen.Page.QuerySelector("main")!.TextContent);
        return Data.Concat(ids).Concat(seen.TextsOf(".reference code")).Aggregate(string.Join('\n', words), (text, data) => text.Replace(data, "", StringComparison.Ordinal));
    }

    private static readonly string[] Data =
    [
        "王建国", "杭州市余杭区看守所", "余杭区公安分局", "中华人民共和国刑事诉讼法（2018年修正）第156条", "刑事诉讼法(2018) 第156条",
        "刑事诉讼法(2018) 第149条", "inv-custody-overdue", "sha256:9f2c4e0b7a6d51c3", "c.status", "c.deadline", "c.authority", "c.recorded_deadline",
    ];
}

using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>The queue: whose alerts, in which order, and what stands in a line.</summary>
public class QueueTests
{
    [Fact]
    public async Task A_prosecutor_sees_the_alerts_of_all_centres_of_the_office_and_of_no_other()
    {
        await using var site = await ThreeCentresAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal(["杭州市余杭区看守所", "杭州市西湖区看守所"], seen.TextsOf("tbody .cell-persons > .quiet"));
        Assert.DoesNotContain("绍兴", seen.Body);
    }

    [Fact]
    public async Task An_officer_sees_the_alerts_of_the_own_centre_alone()
    {
        await using var site = await ThreeCentresAsync();
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal(["杭州市余杭区看守所"], seen.TextsOf("tbody .cell-persons > .quiet"));
        Assert.DoesNotContain("西湖", seen.Body);
    }

    [Fact]
    public async Task A_filter_for_a_centre_out_of_reach_shows_nothing_of_it()
    {
        await using var site = await ThreeCentresAsync();
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var seen = await visitor.OpenAsync($"/alerts?facility={AFinding.Xihu}");
        Assert.Empty(seen.TextsOf("tbody tr"));
        Assert.DoesNotContain("西湖", seen.Body);
    }

    [Fact]
    public async Task The_worst_comes_first_and_then_the_nearest_deadline()
    {
        await using var site = await Site.OpenWithAsync(
            AFinding.Expiring("p1", "2026-03-02"), AFinding.SameCell("p1", "p2"), AFinding.DueToday("p2", "2026-02-28"),
            AFinding.Overdue("p3", "2026-02-25"), AFinding.Overdue("p1", "2026-02-16"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal(["危急", "危急", "严重", "严重", "一般"], seen.TextsOf("tbody .cell-severity"));
        Assert.Equal(["王建国", "阿不都热合曼·买买提", "周晓燕"], seen.TextsOf("tbody .names").Take(3));
    }

    [Fact]
    public async Task A_line_has_everything_an_officer_asks_first()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(
            ["危急", "王建国 杭州市余杭区看守所", "侦查羁押期限：超期羁押 侦查羁押期限已于 2026-02-16 届满，仍在押", "2026-02-17", "2026-02-16 超期 12 天", "待处理"],
            (await visitor.OpenAsync("/alerts")).TextsOf("tbody td"));
    }

    [Fact]
    public async Task Severity_is_told_by_word_and_shape_and_not_by_colour_alone()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"), AFinding.SameCell("p1", "p2"), AFinding.Expiring("p2", "2026-03-02"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var shapes = (await visitor.OpenAsync("/alerts")).Page.QuerySelectorAll("tbody .shape").Select(shape => shape.InnerHtml.Trim());
        Assert.Equal(3, shapes.Distinct().Count());
    }

    [Fact]
    public async Task The_counts_lead_to_what_they_count()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"), AFinding.SameCell("p1", "p2"), AFinding.DueToday("p2", "2026-02-28"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts?q=nobody");
        Assert.Equal(["未消除 3", "危急 1", "严重 2", "一般 0", "提示 0"], seen.TextsOf(".count"));
        var high = await visitor.OpenAsync(seen.Page.QuerySelector(".count-high")!.GetAttribute("href")!);
        Assert.Equal(2, high.TextsOf("tbody tr").Length);
    }

    [Theory]
    [InlineData("severity=critical", "王建国")]
    [InlineData("rule=inv-custody-overdue", "王建国")]
    [InlineData("q=晓燕", "周晓燕")]
    [InlineData("q=p2", "周晓燕")] // by id
    [InlineData("severity=high&q=周", "周晓燕")]
    [InlineData("severity=critical&q=周", null)]
    [InlineData("state=resolved", null)]
    [InlineData("state=acknowledged", null)]
    public async Task The_filters_stand_in_the_address_and_narrow_the_queue(string query, string? left)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"), AFinding.DueToday("p2", "2026-02-28"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(left is null ? [] : [left], (await visitor.OpenAsync($"/alerts?{query}")).TextsOf("tbody .names"));
    }

    [Fact]
    public async Task The_form_shows_the_filters_that_are_on()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"), AFinding.DueToday("p2", "2026-02-28"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync($"/alerts?severity=critical&facility={AFinding.Yuhang}&rule=inv-custody-overdue&state=open&q=王");
        Assert.Equal(
            ["危急", "杭州市余杭区看守所", "侦查羁押期限：超期羁押 (1)", "待处理"], seen.TextsOf(".filters option[selected]"));
        Assert.Equal("王", seen.Page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Twenty_five_stand_on_a_page_and_the_rest_on_the_next()
    {
        await using var site = await Site.OpenWithAsync([.. Enumerable.Range(1, 26).Select(n => AFinding.Expiring($"x{n:d2}", "2026-03-02"))]);
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var first = await visitor.OpenAsync("/alerts?severity=medium");
        Assert.Equal(25, first.TextsOf("tbody tr").Length);
        Assert.Equal("第 1–25 条，共 26 条", first.TextOf(".pages-range"));
        var next = first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal("/alerts?severity=medium&p=2", next);
        Assert.Single((await visitor.OpenAsync(next)).TextsOf("tbody tr"));
    }

    [Fact]
    public async Task A_page_past_the_last_leads_to_the_last()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var answer = await visitor.OpenAsync("/alerts?severity=critical&p=7");
        Assert.Equal((HttpStatusCode.Redirect, "/alerts?severity=critical"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task A_script_in_a_name_is_text()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p4"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        foreach (var path in new[] { "/alerts", $"/alerts/{await site.OnlyAlertAsync()}", "/alerts?q=%3Cscript%3E", "/alerts?rule=%22%3E%3Cscript%3E" })
        {
            var seen = await visitor.OpenAsync(path);
            Assert.Empty(seen.Page.QuerySelectorAll("script"));
        }
        Assert.Equal(["<script>alert('欧阳')</script>"], (await visitor.OpenAsync("/alerts")).TextsOf("tbody .names"));
    }

    [Fact]
    public async Task What_was_resolved_is_out_of_the_queue_and_found_by_its_state()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        await site.SweepAsync(ASweep.Of() with { At = AFinding.At("2026-02-28 09:00:00") });
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Empty((await visitor.OpenAsync("/alerts")).TextsOf("tbody tr"));
        Assert.Equal(["已消除"], (await visitor.OpenAsync("/alerts?state=resolved")).TextsOf("tbody .state"));
    }

    private static async Task<Site> ThreeCentresAsync()
    {
        var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        await site.SweepAsync(ASweep.OfXihu(AFinding.Overdue("p2")));
        await site.SweepAsync(ASweep.OfShaoxing(AFinding.Overdue("p3")));
        return site;
    }
}

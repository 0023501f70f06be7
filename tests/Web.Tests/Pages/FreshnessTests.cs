using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>No news is never taken for good news.</summary>
public class FreshnessTests
{
    [Fact]
    public async Task An_empty_queue_says_when_the_centres_were_swept()
    {
        await using var site = await Site.OpenWithAsync();
        await site.SweepAsync(ASweep.OfXihu() with { At = AFinding.At("2026-02-28 07:30:00") });
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Equal("目前没有未消除的预警。 各看守所均已按时完成巡查，最早的一次完成于 2026-02-28 06:00。", seen.TextOf(".nothing"));
        Assert.Equal(2, seen.TextsOf(".facility-good").Length);
    }

    [Fact]
    public async Task The_strip_has_the_census_of_each_centre()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(
            "杭州市余杭区看守所 巡查于 2026-02-28 06:00 在押 483 人 无异常 480 有预警 2 无法确定 1", (await visitor.OpenAsync("/alerts")).TextOf(".facility"));
    }

    [Fact]
    public async Task A_sweep_that_failed_is_marked_and_an_empty_queue_is_no_good_news()
    {
        await using var site = await Site.OpenWithAsync();
        await site.FailAsync(AFinding.Yuhang, "2026-02-28 11:00:00", "数据库连接超时");
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Contains("巡查失败 2026-02-28 11:00", seen.TextOf(".facility-failed"));
        Assert.Contains("上次成功 2026-02-28 06:00", seen.TextOf(".facility-failed"));
        Assert.Contains("没有预警不等于没有问题", seen.TextOf(".nothing [role=alert]"));
    }

    [Theory]
    [InlineData("2026-03-01 08:00:00", "facility-good")] // 26 hours after the sweep
    [InlineData("2026-03-01 08:00:01", "facility-stale")]
    public async Task A_centre_is_stale_more_than_twenty_six_hours_after_its_sweep(string civilNow, string style)
    {
        await using var site = await Site.OpenWithAsync();
        site.Clock.AdjustTime(AFinding.At(civilNow));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Single((await visitor.OpenAsync("/alerts")).TextsOf($".{style}"));
    }

    [Fact]
    public async Task A_queue_over_which_no_sweep_was_ever_made_says_so()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync("/alerts");
        Assert.Contains("没有任何看守所的巡查记录", seen.TextOf(".facilities"));
        Assert.Contains("没有预警不等于没有问题", seen.TextOf(".nothing"));
    }

    [Fact]
    public async Task A_filter_that_nothing_matches_is_not_an_empty_queue()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal("没有符合筛选条件的预警。 显示全部未消除的预警 (1)", (await visitor.OpenAsync("/alerts?q=nobody")).TextOf(".nothing"));
    }
}

using System.Net;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>One alert explains itself.</summary>
public class AlertPageTests
{
    [Fact]
    public async Task The_steps_of_the_clock_stand_in_order_with_their_articles()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var seen = await OpenOnlyAsync(site);
        Assert.Equal(
            [
                "基础期限 2025-11-12 2个月 2026-01-12 刑事诉讼法(2018) 第156条",
                "延长 2026-01-12 1个月 2026-02-12 刑事诉讼法(2018) 第156条 侦查羁押期限第一次延长",
                "不计入期限 2026-01-20 4日 2026-02-16 刑事诉讼法(2018) 第149条 精神病鉴定",
            ],
            seen.TextsOf(".derivation tbody tr"));
    }

    [Fact]
    public async Task A_paper_that_moved_nothing_is_shown_with_the_deadline_that_stays()
    {
        var late = new Rules.Findings.DerivationLine(
            "ignored", AFinding.Day("2026-02-18"), AFinding.Day("2026-02-16"), null, "刑事诉讼法(2018) 第158条", new("届满后决定", "decided too late"));
        var finding = AFinding.Overdue("p1");
        await using var site = await Site.OpenWithAsync(finding with { Steps = [.. finding.Steps, late] });
        Assert.Equal("不发生效力 2026-02-18 仍为 2026-02-16 刑事诉讼法(2018) 第158条 届满后决定", (await OpenOnlyAsync(site)).TextOf(".step-ignored"));
    }

    [Fact]
    public async Task An_article_nobody_has_made_sure_of_is_marked()
    {
        var finding = AFinding.Overdue("p1");
        await using var site = await Site.OpenWithAsync(finding with { Steps = [finding.Steps[0] with { Verified = "text" }, finding.Steps[1] with { Verified = "unverified" }] });
        Assert.Equal("未核实", (await OpenOnlyAsync(site)).TextOf(".derivation .verified"));
    }

    [Fact]
    public async Task What_would_clear_it_and_the_other_reading_are_told()
    {
        var finding = AFinding.Overdue("p1") with
        {
            Remedies = [new() { Kind = "release", ByOn = AFinding.Day("2026-02-16"), Text = new("于 2026-02-16 或以前释放", "release"), Law = "刑事诉讼法(2018) 第98条" }],
            OtherReadings = [new("month-rule", "corresponding", AFinding.Day("2026-02-15"), Earlier: true) { Title = new("月末：相应之日", "month end") }],
        };
        await using var site = await Site.OpenWithAsync(finding);
        var seen = await OpenOnlyAsync(site);
        Assert.Equal("于 2026-02-16 或以前释放（刑事诉讼法(2018) 第98条）", seen.TextOf(".remedies li"));
        Assert.Equal("月末：相应之日：2026-02-15较早", seen.TextOf(".other-readings li"));
    }

    [Fact]
    public async Task The_picture_shows_the_stage_and_the_overdue_days_and_says_so_in_words()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var seen = await OpenOnlyAsync(site);
        Assert.Equal("羁押时间轴，截至 2026-02-28", seen.TextOf(".timeline-frame svg > title"));
        Assert.Equal(
            "逮捕后的侦查羁押，2025-11-12 起：2个月，至 2026-01-12；延长1个月，至 2026-02-12（侦查羁押期限第一次延长）；"
            + "不计入4日，至 2026-02-16（精神病鉴定，2026-01-20 至 2026-01-24）；届满 2026-02-16，超期 12 日。",
            seen.TextOf(".timeline-frame desc"));
    }

    [Fact]
    public async Task In_english_the_picture_speaks_english()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await visitor.SwitchLanguageAsync("/alerts");
        var seen = await visitor.OpenAsync($"/alerts/{await site.OnlyAlertAsync()}");
        Assert.Equal("Custody timeline as of 2026-02-28", seen.TextOf(".timeline-frame svg > title"));
    }

    [Fact]
    public async Task A_finding_stored_before_there_were_pictures_is_shown_with_its_steps_alone()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1") with { Timeline = null });
        var seen = await OpenOnlyAsync(site);
        Assert.Empty(seen.Page.QuerySelectorAll(".timeline-frame"));
        Assert.Equal(3, seen.TextsOf(".derivation tbody tr").Length);
    }

    [Fact]
    public async Task Facts_are_told_in_words_and_a_missing_one_is_said_to_be_missing()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        Assert.Equal(
            ["状态 超期", "届满日 2026-02-16", "办案单位 余杭区公安分局", "登记的届满日 未登记"], (await OpenOnlyAsync(site)).TextsOf(".facts tbody tr"));
    }

    [Fact]
    public async Task Articles_persons_rule_and_catalogue_are_named()
    {
        await using var site = await Site.OpenWithAsync(AFinding.SameCell("p1", "p2"));
        var seen = await OpenOnlyAsync(site);
        Assert.Equal("中华人民共和国看守所条例（国务院令第52号）第14条", seen.TextOf(".law li"));
        Assert.Equal(["王建国 p1", "周晓燕 p2"], seen.TextsOf(".particulars .names li"));
        Assert.Contains("sep-03", seen.TextsOf(".particulars code"));
        Assert.Equal("sha256:9f2c4e0b7a6d51c3", seen.TextOf(".hash"));
    }

    [Fact]
    public async Task The_history_says_what_happened_when()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        Assert.Equal("2026-02-28 06:00 产生预警 系统 2026-02-28 的巡查发现", (await OpenOnlyAsync(site)).TextOf(".history tbody tr"));
    }

    [Fact]
    public async Task An_alert_out_of_reach_reads_the_same_as_one_that_does_not_exist()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var stranger = await site.SignInAsync(AnAccount.Stranger);
        var foreign = await stranger.OpenAsync($"/alerts/{await site.OnlyAlertAsync()}");
        var none = await stranger.OpenAsync("/alerts/none");
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal((none.Status, none.Text), (foreign.Status, foreign.Text));
        Assert.DoesNotContain("王建国", foreign.Body);
    }

    [Fact]
    public async Task The_way_back_leads_to_the_part_of_the_queue_one_came_from()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var queue = await visitor.OpenAsync("/alerts?severity=critical&q=王");
        var seen = await visitor.OpenAsync(queue.Page.QuerySelector(".cell-matter a")!.GetAttribute("href")!);
        var back = await visitor.OpenAsync(seen.Page.QuerySelector(".back a")!.GetAttribute("href")!);
        Assert.Equal(queue.TextsOf(".filters option[selected]"), back.TextsOf(".filters option[selected]"));
        Assert.Equal("王", back.Page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_resolved_alert_says_so_and_offers_nothing_to_do()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var id = await site.OnlyAlertAsync();
        await site.SweepAsync(ASweep.Of() with { At = AFinding.At("2026-02-28 09:00:00") });
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var seen = await visitor.OpenAsync($"/alerts/{id}");
        Assert.Contains("预警于 2026-02-28 09:00 消除", seen.TextOf("[role=status]"));
        Assert.Empty(seen.Page.QuerySelectorAll("textarea"));
    }

    private static async Task<Seen> OpenOnlyAsync(Site site)
    {
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        return await visitor.OpenAsync($"/alerts/{await site.OnlyAlertAsync()}");
    }
}

using System.Net;
using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Transitions;
using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>Taking an alert up: with a note, once, and only as one has seen it.</summary>
public class AcknowledgeTests
{
    private const string Form = ".handling form";
    private const string Note = "已向余杭区公安分局发出超期羁押报告书。";

    [Fact]
    public async Task An_acknowledged_alert_shows_by_whom_and_when_on_its_page_and_in_the_queue()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var path = $"/alerts/{await site.OnlyAlertAsync()}";
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var answer = await visitor.FillInAsync(path, Form, ("note", Note));
        Assert.Equal((HttpStatusCode.Redirect, $"{path}#handling"), (answer.Status, answer.Location));

        var seen = await visitor.OpenAsync(path);
        Assert.Equal("王志强 于 2026-02-28 12:00 确认", seen.TextOf(".acknowledged"));
        Assert.Equal(Note, seen.TextOf("blockquote"));
        Assert.Equal($"2026-02-28 12:00 确认 王志强 {Note}", seen.TextsOf(".history tbody tr").Last());
        Assert.Equal("已确认 王志强 2026-02-28 12:00", (await visitor.OpenAsync("/alerts")).TextOf("tbody .cell-state"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public async Task Without_a_note_nothing_is_acknowledged(string note)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var answer = await visitor.FillInAsync($"/alerts/{await site.OnlyAlertAsync()}", Form, ("note", note));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("请填写处理说明，确认没有提交。", answer.TextOf("[role=alert]"));
        Assert.Equal(AlertState.Open, (await OnlyAsync(site)).State);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused_and_not_lost()
    {
        var note = new string('长', Acknowledge.LongestNote + 1);
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var answer = await visitor.FillInAsync($"/alerts/{await site.OnlyAlertAsync()}", Form, ("note", note));
        Assert.Equal("处理说明最多 2000 个字，确认没有提交。", answer.TextOf("[role=alert]"));
        Assert.Equal(note, answer.TextOf("textarea"));
    }

    [Fact]
    public async Task Of_two_officers_one_wins_and_the_other_is_told()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var path = $"/alerts/{await site.OnlyAlertAsync()}";
        using var first = await site.SignInAsync(AnAccount.Officer);
        using var second = await site.SignInAsync(AnAccount.OtherOfficer);
        var stale = await second.OpenAsync(path);
        await first.FillInAsync(path, Form, ("note", Note));
        var answer = await second.SendAsync(path, stale, Form, ("note", "我来处理。"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("已有变化，您的确认没有提交", answer.TextOf("[role=alert]"));
        Assert.Equal("王志强 于 2026-02-28 12:00 确认", answer.TextOf(".acknowledged"));
    }

    [Fact]
    public async Task What_a_sweep_changed_meanwhile_is_shown_before_it_is_acknowledged()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Expiring("p1", "2026-03-02"));
        var path = $"/alerts/{await site.OnlyAlertAsync()}";
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var stale = await visitor.OpenAsync(path);
        await site.SweepAsync(ASweep.Of(AFinding.Expiring("p1", "2026-03-01")) with { At = AFinding.At("2026-02-28 11:59:00") });
        var told = await visitor.SendAsync(path, stale, Form, ("note", Note));
        Assert.Equal("2026-03-01", told.TextOf(".alert-deadline time"));
        Assert.Equal(Note, told.TextOf("textarea"));

        var again = await visitor.SendAsync(path, told, Form, ("note", Note));
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Fact]
    public async Task A_double_click_acknowledges_once()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        var path = $"/alerts/{await site.OnlyAlertAsync()}";
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var open = await visitor.OpenAsync(path);
        await visitor.SendAsync(path, open, Form, ("note", Note));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(path, open, Form, ("note", Note))).Status);
        Assert.Single((await visitor.OpenAsync(path)).TextsOf(".history tbody tr"), row => row.Contains("确认 王志强"));
    }

    [Fact]
    public async Task A_form_of_another_site_acknowledges_nothing()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        using var visitor = await site.SignInAsync(AnAccount.Officer);
        var answer = await visitor.PostAsync($"/alerts/{await site.OnlyAlertAsync()}", ("version", "1"), ("note", Note));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(AlertState.Open, (await OnlyAsync(site)).State);
    }

    [Fact]
    public async Task An_alert_out_of_reach_cannot_be_acknowledged()
    {
        await using var site = await Site.OpenWithAsync(AFinding.Overdue("p1"));
        await site.SweepAsync(ASweep.OfShaoxing(AFinding.Overdue("p2")));
        using var stranger = await site.SignInAsync(AnAccount.Stranger);
        var own = (await stranger.OpenAsync("/alerts")).Page.QuerySelector(".cell-matter a")!.GetAttribute("href")!;
        var form = await stranger.OpenAsync(own);
        var answer = await stranger.PostAsync(
            $"/alerts/{await site.OnlyAlertAsync()}", ("version", "1"), ("note", Note),
            ("__RequestVerificationToken", form.Page.QuerySelector(".handling input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(AlertState.Open, (await OnlyAsync(site)).State);
    }

    private static async Task<Alert> OnlyAsync(Site site) => Assert.Single(
        (await site.Alerts.QueueAsync(new QueueQuery(AnAccount.Prosecutor.Reach), TestContext.Current.CancellationToken)).Alerts);
}

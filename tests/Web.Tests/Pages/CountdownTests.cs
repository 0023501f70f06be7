using CustodyWatch.Web.Given;

namespace CustodyWatch.Web.Pages;

/// <summary>The words beside a deadline, on both sides of it. A day ends at 24:00 in Beijing.</summary>
public class CountdownTests
{
    [Theory]
    [InlineData("2026-02-25 12:00:00", "还有 3 天")]
    [InlineData("2026-02-27 23:59:59", "还有 1 天")] // the last second of the day before
    [InlineData("2026-02-28 00:00:00", "今日届满")] // the first second of the last lawful day
    [InlineData("2026-02-28 23:59:59", "今日届满")] // and its last
    [InlineData("2026-03-01 00:00:00", "超期 1 天")]
    [InlineData("2026-03-12 08:00:00", "超期 12 天")]
    public async Task A_deadline_of_2026_02_28_counts_down_in_civil_days(string civilNow, string words)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Expiring("p1", "2026-02-28"));
        site.Clock.AdjustTime(AFinding.At(civilNow));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal($"2026-02-28 {words}", (await visitor.OpenAsync("/alerts")).TextOf("tbody .cell-deadline"));
        Assert.Equal(words, (await visitor.OpenAsync($"/alerts/{await site.OnlyAlertAsync()}")).TextOf(".alert-deadline .countdown"));
    }

    [Theory]
    [InlineData("2026-02-27 12:00:00", "1 day left")]
    [InlineData("2026-02-28 12:00:00", "due today")]
    [InlineData("2026-03-01 12:00:00", "1 day overdue")]
    [InlineData("2026-03-02 12:00:00", "2 days overdue")]
    public async Task In_English_one_day_is_a_day(string civilNow, string words)
    {
        await using var site = await Site.OpenWithAsync(AFinding.Expiring("p1", "2026-02-28"));
        site.Clock.AdjustTime(AFinding.At(civilNow));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        await visitor.SwitchLanguageAsync("/alerts");
        Assert.Equal($"2026-02-28 {words}", (await visitor.OpenAsync("/alerts")).TextOf("tbody .cell-deadline"));
    }

    [Theory]
    [InlineData("2026-02-20 12:00:00", "已持续 1 天")] // the first day counts
    [InlineData("2026-02-28 12:00:00", "已持续 9 天")]
    public async Task What_has_no_deadline_says_how_long_it_has_held(string civilNow, string words)
    {
        await using var site = await Site.OpenWithAsync(AFinding.SameCell("p1", "p2"));
        site.Clock.AdjustTime(AFinding.At(civilNow));
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(words, (await visitor.OpenAsync("/alerts")).TextOf("tbody .cell-deadline"));
    }
}

using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier.Tests.Templates;

/// <summary>What a mail says, and what it must not say.</summary>
public sealed class LetterTests : IAsyncLifetime
{
    private APipeline _pipeline = null!;

    public async ValueTask InitializeAsync() => _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);

    public ValueTask DisposeAsync()
    {
        _pipeline.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_subject_names_the_worst_severity_the_centre_and_the_critical_alert()
    {
        var mail = await MailAsync(AFinding.Overdue());

        Assert.Equal("[CustodyWatch][危急] 余杭区看守所：侦查羁押期限超期（张某）", mail.Subject);
    }

    [Fact]
    public async Task The_subject_names_two_critical_alerts_and_counts_them_all()
    {
        var mail = await MailAsync(
            AFinding.Overdue("p1"), AFinding.Overdue("p2", "2026-02-27"), AFinding.Overdue("p3", "2026-02-26"), AFinding.Expiring("p1", "2026-03-05"));

        Assert.Equal("[CustodyWatch][危急] 余杭区看守所：侦查羁押期限超期（欧阳某）、侦查羁押期限超期（李某某）等 4 件", mail.Subject);
    }

    [Fact]
    public async Task The_subject_counts_where_nothing_is_critical()
    {
        var mail = await MailAsync(AFinding.SameCell("p1", "p2"), AFinding.Expiring("p3", "2026-03-05"));

        Assert.Equal("[CustodyWatch][严重] 余杭区看守所：严重 1 件，一般 1 件", mail.Subject);
    }

    [Fact]
    public async Task The_plain_text_is_complete_on_its_own_and_worst_first()
    {
        var mail = await MailAsync(AFinding.Expiring("p3", "2026-03-05"), AFinding.SameCell("p1", "p2"), AFinding.Overdue(), AFinding.MissingBirthDate("p2"));

        Assert.Equal(
            """
            余杭区看守所 · 2026年3月1日
            本次巡查需要您了解的告警共 3 件：危急 1 件，严重 1 件，一般 1 件。

            【危急】侦查羁押期限超期（新发现）
            　人员：张某
            　届满日：2026-02-28，已超期 1 天
            　起始日：2026-03-01
            　　羁押时间轴，截至 2026-03-01
            　　逮捕后的侦查羁押，2025-12-28 起：2个月，至 2026-02-28；届满 2026-02-28，超期 1 日。
            　https://custodywatch.jcy.example/alerts/a3

            【严重】同案犯同监室（新发现）
            　人员：张某、李某某
            　起始日：2026-02-20
            　https://custodywatch.jcy.example/alerts/a2

            【一般】侦查羁押期限即将届满（新发现）
            　人员：欧阳某
            　届满日：2026-03-05，还有 4 天
            　起始日：2026-02-26
            　　羁押时间轴，截至 2026-03-01
            　　逮捕后的侦查羁押，2025-12-28 起：2个月，至 2026-03-05；届满 2026-03-05，余 4 日。
            　https://custodywatch.jcy.example/alerts/a1

            此外有 1 项提示级数据问题，请在告警队列中查看。

            告警队列：https://custodywatch.jcy.example/alerts

            --
            本邮件由 CustodyWatch 自动发出，请勿直接回复。邮件中的姓名已隐去；全名、事实、计算步骤和法律依据在登录后的告警页面查看。

            """,
            mail.Text);
    }

    [Fact]
    public async Task Neither_part_holds_a_full_name_a_person_id_or_a_cell()
    {
        var pair = AFinding.SameCell("330110111202601040201", "p2");
        var sweep = ASweep.On("2026-03-01", pair) with { Names = new Dictionary<string, string> { ["330110111202601040201"] = "张三丰", ["p2"] = "李小明" } };

        var mail = Assert.Single((await _pipeline.AfterAsync(sweep)).Mails);

        Assert.All(
            (string[])["张三丰", "李小明", "330110111202601040201", "203"],
            secret => Assert.DoesNotContain(secret, mail.Subject + mail.Text + mail.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_deadline_day_itself_says_today()
    {
        var mail = await MailAsync(AFinding.Overdue(deadlineOn: "2026-03-01", severity: Severity.High));

        Assert.Contains("2026-03-01，今日届满", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_of_the_pages_the_mail_names_the_alert()
    {
        var sweep = ASweep.On("2026-03-01", AFinding.Overdue());

        var mail = Assert.Single((await _pipeline.AfterAsync(sweep, new() { FromAddress = "custodywatch@jcy.example" })).Mails);

        Assert.Contains("告警编号：a1", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("href", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_without_a_title_is_named_by_its_id()
    {
        var mail = await MailAsync(AFinding.Overdue() with { Title = null });

        Assert.Contains("【危急】inv-custody-overdue（新发现）", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_title_or_a_name_stays_text()
    {
        var sweep = ASweep.On("2026-03-01", AFinding.Overdue() with { Title = new("<script>alert(1)</script>", "x") })
            with { FacilityName = "<b>余杭&</b>" };

        var html = Assert.Single((await _pipeline.AfterAsync(sweep)).Mails).Html;

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;余杭&amp;&lt;/b&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_styles_stand_in_the_elements_and_nothing_is_loaded_from_elsewhere()
    {
        var html = (await MailAsync(AFinding.Overdue())).Html;

        Assert.Contains("border-left-color: #b42318", html, StringComparison.Ordinal);
        Assert.All((string[])["<style", "<script", "url(", "src=\"http"], loaded => Assert.DoesNotContain(loaded, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_is_brought_along_and_its_words_stand_where_it_is_not_shown()
    {
        var mail = await MailAsync(AFinding.Overdue());

        var picture = Assert.Single(mail.Pictures);
        Assert.Equal("timeline1.m1@jcy.example", picture.ContentId);
        Assert.StartsWith("<svg", picture.Svg, StringComparison.Ordinal);
        Assert.Contains($"src=\"cid:{picture.ContentId}\"", mail.Html, StringComparison.Ordinal);
        Assert.Contains("届满 2026-02-28，超期 1 日。\"", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_alerts_of_one_person_share_a_picture_and_a_mail_has_twelve_at_most()
    {
        var twice = await MailAsync(AFinding.Overdue("p1"), AFinding.Overdue("p1") with { Rule = "notice-missing", Severity = Severity.High });
        var many = await MailAsync([.. Enumerable.Range(0, 30).Select(number => AFinding.Overdue($"q{number}"))]);

        Assert.Single(twice.Pictures);
        Assert.Equal(12, many.Pictures.Count);
    }

    [Fact]
    public async Task No_picture_holds_a_name_or_an_id()
    {
        var mail = await MailAsync(AFinding.Overdue("330110111202601040201"));

        Assert.DoesNotContain("330110111202601040201", Assert.Single(mail.Pictures).Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_clear_it_and_an_earlier_reading_are_told_in_both_parts()
    {
        var extension = new Remedy { Kind = "extension", ByOn = new(2026, 2, 28), Text = new("上一级人民检察院于 2026-02-28 或以前作出的延长决定", "x") };
        var recount = new Remedy { Kind = "recount", ByOn = new(2026, 2, 28), Text = new("重新计算", "x") };
        var reading = new OtherReading("month-rule", "corresponding", new(2026, 2, 27), Earlier: true) { Title = new("月末规则：相应之日", "x") };

        var mail = await MailAsync(AFinding.Overdue() with { Remedies = [extension, recount], OtherReadings = [reading] });

        Assert.All((string[])[mail.Text, mail.Html], part => Assert.Contains("上一级人民检察院于 2026-02-28 或以前作出的延长决定", part, StringComparison.Ordinal));
        Assert.All((string[])[mail.Text, mail.Html], part => Assert.Contains("届满日为 2026-02-27，较早（月末规则：相应之日）", part, StringComparison.Ordinal));
        Assert.DoesNotContain("重新计算", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_alerts_are_one_mail_that_can_be_read()
    {
        var mail = await MailAsync([.. Enumerable.Range(0, 10_000).Select(number => AFinding.Overdue($"q{number}"))]);

        Assert.Contains("另有 9950 件未在此列出", mail.Text, StringComparison.Ordinal);
        Assert.InRange(mail.Html.Length, 1, 100_000);
        Assert.Equal(10_000, mail.AlertIds.Count);
    }

    private async Task<OutgoingMail> MailAsync(params Finding[] findings) =>
        Assert.Single((await _pipeline.AfterAsync(ASweep.On("2026-03-01", findings))).Mails);
}

using CustodyWatch.Alerts;
using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Tests;

/// <summary>Who is told what, and what the history says about those who are not.</summary>
public sealed class PipelineTests : IDisposable
{
    private APipeline? _pipeline;

    public void Dispose() => _pipeline?.Dispose();

    [Fact]
    public async Task A_prosecutor_of_the_office_is_told_and_the_history_says_so()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor, AnAccount.Officer);

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue()));

        var mail = Assert.Single(dispatch.Mails);
        Assert.Equal(("zhao@jcy.example", "m1@jcy.example", Severity.Critical), (mail.Recipient, mail.MessageId, mail.Severity));
        Assert.Equal(["a1"], mail.AlertIds);
        Assert.Equal(("a1", "mail-queued", "赵检察官 <zhao@jcy.example>"), Only(dispatch));
    }

    [Fact]
    public async Task Two_prosecutors_have_a_mail_each_and_it_lists_everything()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor, Another("u3", "qian@jcy.example"));

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue(), AFinding.SameCell("p1", "p2")));

        Assert.Equal(["qian@jcy.example", "zhao@jcy.example"], dispatch.Mails.Select(mail => mail.Recipient).Order());
        Assert.All(dispatch.Mails, mail => Assert.Equal(2, mail.AlertIds.Count));
    }

    [Fact]
    public async Task Nobody_is_told_of_what_goes_on_or_ends()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);
        await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue(message: "超期 1 天")));

        Assert.Empty((await _pipeline.AfterAsync(ASweep.On("2026-03-02", AFinding.Overdue(message: "超期 2 天")))).Mails);
        Assert.Empty((await _pipeline.AfterAsync(ASweep.On("2026-03-03"))).Mails);
    }

    [Fact]
    public async Task What_has_become_graver_is_told_again()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);
        await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue(severity: Severity.Medium)));

        var mail = Assert.Single((await _pipeline.AfterAsync(ASweep.On("2026-03-02", AFinding.Overdue()))).Mails);

        Assert.Contains("【危急】侦查羁押期限超期（由一般升级）", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_back_is_told_again()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);
        await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue()));
        await _pipeline.AfterAsync(ASweep.On("2026-03-02"));

        var mail = Assert.Single((await _pipeline.AfterAsync(ASweep.On("2026-03-03", AFinding.Overdue()))).Mails);

        Assert.Contains("（再次发现）", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Low_data_findings_alone_make_no_mail_and_the_history_says_why()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.MissingBirthDate("p1")));

        Assert.Empty(dispatch.Mails);
        Assert.Equal(("a1", "mail-held-back", "提示级数据问题不单独发邮件（赵检察官）"), Only(dispatch));
    }

    [Fact]
    public async Task A_data_finding_that_can_hide_a_deadline_is_mailed()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);

        Assert.Single((await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.MissingBirthDate("p1", Severity.High)))).Mails);
    }

    [Fact]
    public async Task An_office_without_a_prosecutor_who_can_be_mailed_leaves_the_reason_on_the_alert()
    {
        _pipeline = await APipeline.WithAsync(
            AnAccount.Officer with { Email = "wang@kss.example" },
            AnAccount.Prosecutor with { Email = null },
            Another("u3", "sun@jcy.example") with { Reach = new("330200", null) },
            Another("u4", "li@jcy.example") with { Disabled = true },
            Another("u5", "zhou@jcy.example") with { Reach = new("330110", "330109111") });

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue()));

        Assert.Empty(dispatch.Mails);
        Assert.Equal(("a1", "mail-held-back", "检察室 330110 没有登记邮箱的检察官"), Only(dispatch));
        Assert.Equal("no prosecutor with an address in office 330110", dispatch.Entries[0].Event.NoteEn);
    }

    [Fact]
    public async Task A_facility_without_an_office_leaves_the_reason_on_the_alert()
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor);

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue()) with { OfficeCode = null });

        Assert.Equal(("a1", "mail-held-back", "数据源没有注明驻所检察室，无人可通知"), Only(dispatch));
    }

    [Theory]
    [InlineData("zhao@")]
    [InlineData("zhao")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("zhao@jcy.example\r\nBcc: x@y.example")]
    public async Task A_bad_address_holds_back_its_own_mail_and_no_other(string address)
    {
        _pipeline = await APipeline.WithAsync(AnAccount.Prosecutor, Another("u3", address));

        var dispatch = await _pipeline.AfterAsync(ASweep.On("2026-03-01", AFinding.Overdue()));

        Assert.Equal("zhao@jcy.example", Assert.Single(dispatch.Mails).Recipient);
        Assert.Contains(dispatch.Entries, entry => entry.Event.Note == "钱检察官 的邮箱地址无效");
    }

    [Fact]
    public void A_sender_that_is_no_address_is_refused_before_anything_is_sent() =>
        Assert.Throws<BadInputException>(() => new MailOptions { FromAddress = "custodywatch" });

    private static Account Another(string id, string address) =>
        AnAccount.Prosecutor with { AccountId = id, UserName = id, DisplayName = "钱检察官", Email = address };

    private static (string, string, string?) Only(Dispatch dispatch)
    {
        var entry = Assert.Single(dispatch.Entries);
        return (entry.AlertId, entry.Event.Kind, entry.Event.Note);
    }
}

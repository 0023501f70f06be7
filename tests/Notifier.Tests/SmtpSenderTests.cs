using System.Text;
using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using MimeKit;

namespace CustodyWatch.Notifier.Tests;

/// <summary>One attempt to send a mail, against real servers and ones that misbehave.</summary>
public sealed class SmtpSenderTests
{
    private static readonly OutgoingMail Mail = AMail.About([]);
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_as_it_was_frozen()
    {
        await using var server = await AMailServer.StartAsync();

        Assert.Equal(SendVerdict.Accepted, (await SendAsync(server.Port)).Verdict);

        var received = Assert.Single(server.Mails);
        Assert.Equal((Mail.Subject, Mail.MessageId, Mail.CreatedAt), (received.Subject, received.MessageId, received.Date));
        Assert.Equal((Mail.Text, Mail.Html), (received.TextBody?.Trim(), received.HtmlBody?.Trim()));
        Assert.Equal("\"赵检察官\" <zhao@jcy.example>", received.To.ToString());
        Assert.Equal("auto-generated", received.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task Its_picture_arrives_as_a_part_the_html_names()
    {
        await using var server = await AMailServer.StartAsync();

        await SendAsync(server.Port);

        var received = Assert.Single(server.Mails);
        var picture = Assert.Single(received.BodyParts.OfType<MimePart>(), part => part.ContentType.IsMimeType("image", "svg+xml"));
        Assert.Equal(("t1.m1", "inline", false), (picture.ContentId, picture.ContentDisposition?.Disposition, picture.IsAttachment));
        Assert.Contains($"cid:{picture.ContentId}", received.HtmlBody, StringComparison.Ordinal);
        Assert.Empty(received.Attachments);
        using var bytes = new MemoryStream();
        await picture.Content!.DecodeToAsync(bytes, _ct);
        Assert.Equal(Mail.Pictures[0].Svg, Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [Fact]
    public async Task Two_mails_go_over_one_connection()
    {
        await using var server = await AMailServer.StartAsync();
        await using var sender = new SmtpSender(To(server.Port), APipeline.Options);

        await sender.SendAsync(Mail, _ct);
        await sender.SendAsync(Mail with { MessageId = "m2@jcy.example" }, _ct);

        Assert.Equal(2, server.Mails.Count);
    }

    [Fact]
    public async Task A_line_break_in_a_frozen_text_makes_no_header()
    {
        await using var server = await AMailServer.StartAsync();

        await SendAsync(server.Port, Mail with { Subject = "余杭\r\nBcc: x@y.example", RecipientName = "赵\r\nBcc: x@y.example" });

        Assert.Empty(Assert.Single(server.Mails).Bcc);
    }

    [Fact]
    public async Task A_recipient_the_server_does_not_know_is_refused_for_good()
    {
        await using var server = await AMailServer.StartAsync(unknownRecipient: "zhao@jcy.example");

        var outcome = await SendAsync(server.Port);

        Assert.Equal(SendVerdict.Refused, outcome.Verdict);
        Assert.StartsWith("550", outcome.Reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RCPT", "450 4.2.1 mailbox busy", SendVerdict.TryLater)]
    [InlineData("RCPT", "550 5.1.1 no such user", SendVerdict.Refused)]
    [InlineData("end", "451 4.3.0 try later", SendVerdict.TryLater)]
    [InlineData("end", "554 5.7.1 refused by policy", SendVerdict.Refused)]
    [InlineData("MAIL", "530 5.7.0 sign in first", SendVerdict.Unavailable)] // our configuration, not the mail
    [InlineData("MAIL", "550 5.7.1 sender not allowed", SendVerdict.Unavailable)]
    [InlineData("MAIL", "421 4.3.2 closing", SendVerdict.Unavailable)]
    [InlineData("greeting", "554 5.3.2 not now", SendVerdict.Unavailable)]
    [InlineData("greeting", "hello?", SendVerdict.Unavailable)]
    [InlineData("greeting", null, SendVerdict.Unavailable)]
    [InlineData("end", null, SendVerdict.Unknown)] // hung up after the whole message: it may have arrived
    public async Task What_the_server_says_tells_whether_to_try_again(string step, string? answer, SendVerdict verdict)
    {
        await using var server = AScriptedServer.At(step, answer);

        Assert.Equal(verdict, (await SendAsync(server.Port)).Verdict);
    }

    [Fact]
    public async Task A_server_that_offers_no_encryption_is_refused_unless_that_was_allowed_by_name()
    {
        await using var server = await AMailServer.StartAsync();

        Assert.Equal(SendVerdict.Unavailable, (await SendAsync(server.Port, tls: SmtpTls.StartTls)).Verdict);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        await using var server = AScriptedServer.At("greeting", "");

        Assert.Equal(SendVerdict.Unavailable, (await SendAsync(server.Port)).Verdict);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var outcome = await SendAsync(port: 1);

        Assert.Equal(SendVerdict.Unavailable, outcome.Verdict);
        Assert.StartsWith("127.0.0.1:1:", outcome.Reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("starttls", SmtpTls.StartTls)]
    [InlineData("tls", SmtpTls.Tls)]
    [InlineData("none", SmtpTls.None)]
    public void The_encryption_has_a_name(string name, SmtpTls tls) => Assert.Equal(tls, SmtpOptions.ParseTls(name));

    [Fact]
    public void No_encryption_cannot_come_from_a_typing_error() => Assert.Throws<BadInputException>(() => SmtpOptions.ParseTls("non"));

    private async Task<SendOutcome> SendAsync(int port, OutgoingMail? mail = null, SmtpTls tls = SmtpTls.None)
    {
        await using var sender = new SmtpSender(To(port) with { Tls = tls }, APipeline.Options);
        return await sender.SendAsync(mail ?? Mail, _ct);
    }

    private static SmtpOptions To(int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Tls = SmtpTls.None,
        Patience = TimeSpan.FromSeconds(2),
    };
}

using System.Net.Sockets;
using System.Text;
using CustodyWatch.Notifier.Templates;
using CustodyWatch.Storage.Store;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace CustodyWatch.Notifier;

/// <summary>A connection to the mail server, opened by the first mail and kept for the next. Not for several threads.</summary>
public sealed class SmtpSender(SmtpOptions smtp, MailOptions options) : IAsyncDisposable
{
    private readonly SmtpClient _client = new() { Timeout = (int)smtp.Patience.TotalMilliseconds };

    /// <summary>Makes one attempt and tells what came of it. Only a cancelled wait for the connection throws.</summary>
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (!_client.IsConnected && await ConnectAsync(ct) is { } unavailable)
            return unavailable;
        try
        {
            using var message = Message(mail);
            // Not cancelled in the middle: that would leave the outcome unknown for no reason. The client's patience ends it.
            return new(SendVerdict.Accepted, OneLine.Of(await _client.SendAsync(message, CancellationToken.None), LongestReply));
        }
        catch (SmtpCommandException answer)
        {
            return new(VerdictOn(answer), Reply($"{(int)answer.StatusCode} {answer.Message}"));
        }
        catch (Exception fault) when (fault is ServiceNotAuthenticatedException or ServiceNotConnectedException)
        {
            return new(SendVerdict.Unavailable, Reply(fault.Message));
        }
        catch (Exception fault) when (fault is IOException or SmtpProtocolException or SocketException or TimeoutException or OperationCanceledException)
        {
            return new(SendVerdict.Unknown, Reply(fault.Message));
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client.IsConnected)
                await _client.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception fault) when (fault is IOException or SmtpProtocolException or SmtpCommandException or SocketException)
        {
            // The mails are settled; a server that hangs up before the good-bye changes nothing.
        }

        _client.Dispose();
    }

    private const int LongestReply = 300;

    private async Task<SendOutcome?> ConnectAsync(CancellationToken ct)
    {
        try
        {
            await _client.ConnectAsync(smtp.Host, smtp.Port, Security(smtp.Tls), ct);
            if (smtp.UserName is not null)
                await _client.AuthenticateAsync(smtp.UserName, smtp.Password ?? "", ct);
            return null;
        }
        catch (Exception fault) when (fault is SocketException or IOException or TimeoutException or ProtocolException or CommandException
            or SslHandshakeException or System.Security.Authentication.AuthenticationException or MailKit.Security.AuthenticationException or NotSupportedException)
        {
            return new(SendVerdict.Unavailable, Reply($"{smtp.Host}:{smtp.Port}: {fault.Message}"));
        }
    }

    private static SecureSocketOptions Security(SmtpTls tls) => tls switch
    {
        SmtpTls.StartTls => SecureSocketOptions.StartTls,
        SmtpTls.Tls => SecureSocketOptions.SslOnConnect,
        SmtpTls.None => SecureSocketOptions.None,
        _ => throw new ArgumentOutOfRangeException(nameof(tls), tls, "Not a way to encrypt; this is a bug in CustodyWatch."),
    };

    // A 5xx about our own address or sign-in is a matter of configuration: to give up on the mail would lose it for a typing error.
    private static SendVerdict VerdictOn(SmtpCommandException answer) => (int)answer.StatusCode switch
    {
        421 => SendVerdict.Unavailable,
        < 500 => SendVerdict.TryLater,
        _ when answer.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted => SendVerdict.Refused,
        _ => SendVerdict.Unavailable,
    };

    private MimeMessage Message(OutgoingMail mail)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            MessageId = mail.MessageId,
            Date = mail.CreatedAt,
            Body = Body(mail),
        };
        message.From.Add(new MailboxAddress(options.FromName, options.FromAddress));
        message.To.Add(new MailboxAddress(mail.RecipientName, mail.Recipient));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // RFC 3834: no out-of-office answers
        return message;
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html };
        foreach (var (index, picture) in mail.Pictures.Index())
        {
            var part = body.LinkedResources.Add($"timeline-{index + 1}.svg", Encoding.UTF8.GetBytes(picture.Svg), new ContentType("image", "svg+xml"));
            part.ContentId = picture.ContentId;
            part.ContentDisposition = new ContentDisposition(ContentDisposition.Inline);
        }
        return body.ToMessageBody();
    }

    private static string Reply(string text) => OneLine.Of(text, LongestReply);
}

using CustodyWatch.Host.Demo;
using CustodyWatch.Rules.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MimeKit;

namespace CustodyWatch.Host.Pages;

/// <summary>One caught mail as its reader would see it, and its plain text.</summary>
internal sealed class MailModel(Mailbox mailbox) : PageModel
{
    // The page may show one frame: the mail's own HTML.
    private const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // The frame may be drawn with the styles it brings, and do nothing else.
    private const string FramePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    public string Id { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string From { get; private set; } = "";
    public string To { get; private set; } = "";
    public string SentAt { get; private set; } = "";
    public string Text { get; private set; } = "";

    public IActionResult OnGet(string id)
    {
        if (mailbox.Find(id) is not { } mail)
            return NotFound();
        (Id, Subject, From, To) = (mail.Id, mail.Subject, mail.Message.From.ToString(), mail.Message.To.ToString());
        SentAt = $"{mail.Message.Date.ToCivil():yyyy-MM-dd HH:mm:ss}";
        Text = mail.Message.TextBody ?? "";
        Response.Headers.ContentSecurityPolicy = PagePolicy;
        return Page();
    }

    /// <summary>The HTML part alone, for the frame.</summary>
    public IActionResult OnGetHtml(string id)
    {
        if (mailbox.Find(id) is not { } mail)
            return NotFound();
        Response.Headers.ContentSecurityPolicy = FramePolicy;
        Response.Headers.XFrameOptions = "SAMEORIGIN";
        return Content(WithPictures(mail.Message), "text/html; charset=utf-8");
    }

    // A mail program shows a picture the mail brings along where the HTML names it; a frame can only be given it in the HTML itself.
    private static string WithPictures(MimeMessage message) => message.BodyParts.OfType<MimePart>().Where(part => part is { ContentId: not null, Content: not null })
        .Aggregate(message.HtmlBody ?? "", (html, part) => html.Replace($"cid:{part.ContentId}", $"data:{part.ContentType.MimeType};base64,{Base64(part)}", StringComparison.Ordinal));

    private static string Base64(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return Convert.ToBase64String(bytes.ToArray());
    }
}

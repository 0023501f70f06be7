using CustodyWatch.Host.Demo;
using CustodyWatch.Rules.Vocabulary;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Host.Pages;

/// <summary>The mails the demo has caught, newest first.</summary>
internal sealed class InboxModel(Mailbox mailbox) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public void OnGet() => Rows = [.. mailbox.All().Select(Row.Of)];

    /// <summary>One line of the inbox.</summary>
    internal sealed record Row(string Id, string SentAt, string To, string Subject)
    {
        public static Row Of(CaughtMail mail) =>
            new(mail.Id, $"{mail.Message.Date.ToCivil():yyyy-MM-dd HH:mm:ss}", mail.Message.To.ToString(), mail.Subject);
    }
}

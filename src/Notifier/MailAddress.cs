using MimeKit;

namespace CustodyWatch.Notifier;

/// <summary>Tells mail addresses from other text.</summary>
internal static class MailAddress
{
    /// <summary>Whether a text is one address with its domain and nothing else: no name, no second address, no line break.</summary>
    public static bool IsOne(string text) =>
        MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address == text && text.LastIndexOf('@') is var at && at > 0 && at < text.Length - 1;
}

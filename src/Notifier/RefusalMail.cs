using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Notifier.Templates;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier;

/// <summary>Tells the legal staff that the version they activated was refused.</summary>
/// <param name="options">Who they are, and who sends.</param>
/// <param name="newId">Gives the id of a new mail.</param>
public sealed class RefusalMail(MailOptions options, Func<string> newId)
{
    /// <summary>Composes the mail, one an address; none where no address is set.</summary>
    /// <param name="refusal">What was refused.</param>
    /// <param name="inUse">The hash of the catalogue that sweeps stay on.</param>
    public IReadOnlyList<OutgoingMail> About(CatalogueRefusal refusal, string inUse)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var letter = new RefusalLetter(refusal, inUse);
        return [.. options.LegalStaff.Select(address => To(address, letter, refusal.Since))];
    }

    private OutgoingMail To(string address, RefusalLetter letter, DateTimeOffset at)
    {
        var mailId = newId();
        return new()
        {
            MailId = mailId,
            AlertIds = [],
            Severity = Severity.High,
            Recipient = address,
            RecipientName = address,
            Subject = RefusalLetter.Subject,
            Html = letter.Html,
            Text = letter.Text,
            MessageId = $"{mailId}@{options.FromAddress[(options.FromAddress.LastIndexOf('@') + 1)..]}",
            CreatedAt = at,
            NextAttemptAt = at,
        };
    }
}

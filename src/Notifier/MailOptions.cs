using CustodyWatch.Rules;

namespace CustodyWatch.Notifier;

/// <summary>What an installation settles about the mail it sends.</summary>
public sealed record MailOptions
{
    /// <summary>The sender's address.</summary>
    /// <exception cref="BadInputException">It is not a mail address.</exception>
    public required string FromAddress
    {
        get;
        init => field = MailAddress.IsOne(value) ? value : throw new BadInputException(
            "mail.from", $"'{value}' is not a mail address.", "No mail could be sent.", "Write an address such as custodywatch@jcy.example.");
    }

    /// <summary>The sender's name.</summary>
    public string FromName { get; init; } = "CustodyWatch 羁押监督";

    /// <summary>The address of the pages, to which mails link; null: mails name the alert's id and have no link.</summary>
    public Uri? LinkBase { get; init; }

    /// <summary>How long to wait after the first, second, … attempt that may succeed another time. The last one repeats for as long as it takes.</summary>
    public IReadOnlyList<TimeSpan> BackOff { get; init; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60)];
}

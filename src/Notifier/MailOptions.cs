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

    /// <summary>The addresses of the legal staff, who are told when a catalogue version is refused; none: nobody is.</summary>
    /// <exception cref="BadInputException">One is not a mail address.</exception>
    public IReadOnlyList<string> LegalStaff
    {
        get;
        init => field = value.FirstOrDefault(address => !MailAddress.IsOne(address)) is { } wrong
            ? throw new BadInputException(
                "mail.legalStaff", $"'{wrong}' is not a mail address.", "The legal staff would not be told of a refused catalogue.", "Write addresses with ';' between them.")
            : value;
    } = [];

    /// <summary>The address of the pages, to which mails link; null: mails name the alert's id and have no link.</summary>
    public Uri? LinkBase { get; init; }

    /// <summary>How long to wait after the first, second, … attempt that may succeed another time. The last one repeats for as long as it takes.</summary>
    public IReadOnlyList<TimeSpan> BackOff { get; init; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60)];
}

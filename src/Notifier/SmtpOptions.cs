using CustodyWatch.Rules;

namespace CustodyWatch.Notifier;

/// <summary>Whether the way to the mail server is encrypted.</summary>
public enum SmtpTls
{
    /// <summary>Encrypted after the greeting; a server that does not offer it is refused.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte.</summary>
    Tls,

    /// <summary>Not encrypted. Only where somebody has said so by name.</summary>
    None,
}

/// <summary>The mail server.</summary>
public sealed record SmtpOptions
{
    public required string Host { get; init; }
    public int Port { get; init; } = 587;
    public SmtpTls Tls { get; init; } = SmtpTls.StartTls;

    /// <summary>Null where the server asks for no sign-in.</summary>
    public string? UserName { get; init; }

    /// <summary>Never logged.</summary>
    public string? Password { get; init; }

    /// <summary>How long to wait for each answer of the server.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads <c>starttls</c>, <c>tls</c> or <c>none</c>.</summary>
    /// <exception cref="BadInputException">It is something else.</exception>
    public static SmtpTls ParseTls(string name) => name switch
    {
        "starttls" => SmtpTls.StartTls,
        "tls" => SmtpTls.Tls,
        "none" => SmtpTls.None,
        _ => throw new BadInputException(
            "mail.tls", $"'{name}' is not a way to encrypt.", "No mail would be sent.", "Write starttls, tls, or none where mail may go unencrypted."),
    };
}

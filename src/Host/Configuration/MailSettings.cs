namespace CustodyWatch.Host.Configuration;

/// <summary>The mail server that takes the notices.</summary>
internal sealed record MailSettings
{
    /// <summary>The server's name; the worker does not start without one.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary><c>starttls</c>, <c>tls</c> or <c>none</c>.</summary>
    public string Tls { get; init; } = "starttls";

    /// <summary>Null where the server asks for no sign-in.</summary>
    public string? User { get; init; }

    /// <summary>A file that holds the password alone, readable by the service only.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The sender's address.</summary>
    public string? From { get; init; }

    /// <summary>The addresses of the legal staff, separated by semicolons: they are told when a catalogue version is refused. Null for nobody.</summary>
    public string? LegalStaff { get; init; }
}

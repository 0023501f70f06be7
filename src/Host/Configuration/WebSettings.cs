namespace CustodyWatch.Host.Configuration;

/// <summary>Where the pages are served.</summary>
internal sealed record WebSettings
{
    /// <summary>The addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The address under which officers reach the pages; mails link to it. Null: the first of <see cref="Urls"/>.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The folder for the keys that protect sessions; null: a restart signs everybody out.</summary>
    public string? KeysFolder { get; init; }

    /// <summary>How long after its last good sweep a facility is shown as stale.</summary>
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromHours(26);
}

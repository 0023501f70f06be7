namespace CustodyWatch.Alerts;

/// <summary>One entry of an alert's history.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What: one of <see cref="AlertEventKinds"/>.</param>
/// <param name="By">Who: an officer's display name, or null for the program.</param>
/// <param name="Note">The note given, or in Chinese the change seen or how a mail fared; null where there is nothing to add.</param>
/// <param name="NoteEn">The same in English where the program wrote it; null where a person did.</param>
public sealed record AlertEvent(DateTimeOffset At, string Kind, string? By, string? Note, string? NoteEn = null);

/// <summary>An entry that is to be written into the history of one alert.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Event">The entry.</param>
public sealed record AlertEntry(string AlertId, AlertEvent Event);

/// <summary>What can stand in an alert's history. Stored, so never changed.</summary>
public static class AlertEventKinds
{
    /// <summary>Found for the first time.</summary>
    public const string Raised = "raised";

    /// <summary>Found again after it had been resolved.</summary>
    public const string Returned = "returned";

    /// <summary>Still found, and what it says has changed; the note says how.</summary>
    public const string Refreshed = "refreshed";

    /// <summary>No longer found.</summary>
    public const string Resolved = "resolved";

    /// <summary>Taken up by an officer; the note is the officer's.</summary>
    public const string Acknowledged = "acknowledged";

    /// <summary>A mail about it stands in the outbox; the note says for whom.</summary>
    public const string MailQueued = "mail-queued";

    /// <summary>The mail server has taken the mail.</summary>
    public const string MailSent = "mail-sent";

    /// <summary>The mail server has refused the mail for good; the note says why.</summary>
    public const string MailFailed = "mail-failed";

    /// <summary>The program or the connection ended while the mail was under way, so nobody can say whether it arrived; it is sent once more.</summary>
    public const string MailOutcomeUnknown = "mail-outcome-unknown";

    /// <summary>No mail was made; the note says why.</summary>
    public const string MailHeldBack = "mail-held-back";
}

using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store;

/// <summary>How far a mail has come.</summary>
public enum MailState
{
    /// <summary>Waits for its first or next attempt.</summary>
    Queued,

    /// <summary>A process is talking to the mail server about it, or died while it did.</summary>
    Attempting,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>The mail server has refused it for good.</summary>
    Failed,
}

/// <summary>A picture that a mail brings along.</summary>
/// <param name="ContentId">Its name, without angle brackets; the HTML shows it as <c>cid:</c> and this.</param>
/// <param name="Svg">The picture.</param>
public sealed record MailPicture(string ContentId, string Svg);

/// <summary>A mail in the outbox. Recipient, subject, bodies, pictures and Message-ID are frozen when it is written.</summary>
public sealed record OutgoingMail
{
    public required string MailId { get; init; }

    /// <summary>The alerts it tells of, those it only counts not among them.</summary>
    public required IReadOnlyList<string> AlertIds { get; init; }

    /// <summary>The gravest of its alerts; graver mail goes first.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The address.</summary>
    public required string Recipient { get; init; }

    public required string RecipientName { get; init; }
    public required string Subject { get; init; }
    public required string Html { get; init; }

    /// <summary>The same in plain text, complete on its own.</summary>
    public required string Text { get; init; }

    /// <summary>The pictures in the HTML, in order.</summary>
    public IReadOnlyList<MailPicture> Pictures { get; init; } = [];

    /// <summary>Without angle brackets; the same at every attempt, so that a repeat can be told from a second mail.</summary>
    public required string MessageId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public MailState State { get; init; } = MailState.Queued;

    /// <summary>Attempts begun, the running one included.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before then.</summary>
    public required DateTimeOffset NextAttemptAt { get; init; }

    /// <summary>When the mail server took it; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What came of the last attempt; null before it.</summary>
    public string? LastOutcome { get; init; }
}

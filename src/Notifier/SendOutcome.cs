namespace CustodyWatch.Notifier;

/// <summary>What came of an attempt to send one mail, and so whether trying again can help.</summary>
public enum SendVerdict
{
    /// <summary>The server has taken it.</summary>
    Accepted,

    /// <summary>The server does not take it now: try this mail again later.</summary>
    TryLater,

    /// <summary>The server will never take this mail.</summary>
    Refused,

    /// <summary>The connection broke while the mail was under way: nobody can say whether it arrived.</summary>
    Unknown,

    /// <summary>There is no server to talk to, or it does not take our word: no mail fares better until that is mended.</summary>
    Unavailable,
}

/// <summary>How an attempt went.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Reply">What the server said, or what went wrong.</param>
public sealed record SendOutcome(SendVerdict Verdict, string Reply);

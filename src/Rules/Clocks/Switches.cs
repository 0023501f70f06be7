namespace CustodyWatch.Rules.Clocks;

/// <summary>From where an extension is counted.</summary>
public enum ChainMode
{
    /// <summary>From the deadline before it (SPP-EXT-2016 art 16).</summary>
    ReAnchor,

    /// <summary>From the original start, all months together.</summary>
    OriginalAnchor,
}

/// <summary>How the days of an exclusion are counted.</summary>
public enum PauseCount
{
    /// <summary>End minus start: the day of the order still counts towards the term.</summary>
    HalfOpen,

    /// <summary>End minus start plus one.</summary>
    Inclusive,
}

/// <summary>Whether the day on which a recount begins is itself counted.</summary>
public enum RecountStartDay
{
    Excluded,
    Included,
}

/// <summary>From where the seven days of the review of arrest run.</summary>
public enum ArrestReviewAnchor
{
    /// <summary>From the receipt of the request.</summary>
    Receipt,

    /// <summary>From the end of the limit before it: 10, 14 or 37 days from detention in all.</summary>
    FlatCap,
}

/// <summary>How the law is read where authorities differ. Each has a setting of its own in the catalogue.</summary>
public sealed record Switches
{
    public MonthRule MonthRule { get; init; }
    public ChainMode ChainMode { get; init; }
    public PauseCount PauseCount { get; init; }
    public RecountStartDay RecountStartDay { get; init; }
    public ArrestReviewAnchor ArrestReviewAnchor { get; init; }
}

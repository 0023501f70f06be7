using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

/// <summary>How an acknowledgement went.</summary>
public enum Acknowledged
{
    /// <summary>Done now.</summary>
    Now,

    /// <summary>The same officer had done it already; nothing changed.</summary>
    Already,

    /// <summary>The alert has changed since the page was shown; nothing was done.</summary>
    ChangedMeanwhile,

    /// <summary>No such alert within the officer's reach.</summary>
    NotFound,
}

/// <summary>What the queue is asked to show.</summary>
/// <param name="Reach">Whose alerts.</param>
/// <param name="Severity">Only this severity; null for all.</param>
/// <param name="FacilityCode">Only this facility; null for all within reach.</param>
/// <param name="Rule">Only this rule; null for all.</param>
/// <param name="State">Only this state; null for open and acknowledged.</param>
/// <param name="Text">Only alerts one of whose subjects' names or ids contains this; null for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">Alerts a page.</param>
public sealed record QueueQuery(
    Reach Reach, Severity? Severity = null, string? FacilityCode = null, string? Rule = null,
    AlertState? State = null, string? Text = null, int Page = 1, int PageSize = 25);

/// <summary>One page of the queue.</summary>
/// <param name="Alerts">Worst first: by severity, then nearest deadline (null last), then since, then id.</param>
/// <param name="Total">How many alerts the query has in all.</param>
/// <param name="BySeverity">How many open and acknowledged alerts are within reach, by severity, whatever the other filters say.</param>
public sealed record QueuePage(IReadOnlyList<Alert> Alerts, int Total, IReadOnlyDictionary<Severity, int> BySeverity)
{
    /// <summary>The rules of the open and acknowledged alerts within reach, whatever the other filters say, most alerts first: what the rule filter offers.</summary>
    public IReadOnlyList<RuleCount> ByRule { get; init; } = [];
}

/// <summary>How many open and acknowledged alerts one rule has.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">Its title as last found; null where it has none.</param>
/// <param name="Count">The alerts.</param>
public sealed record RuleCount(string Rule, Bilingual? Title, int Count);

/// <summary>How the last sweep of a facility went.</summary>
public sealed record FacilityState
{
    public required string FacilityCode { get; init; }
    public string? FacilityName { get; init; }
    public string? OfficeCode { get; init; }

    /// <summary>The day the last good sweep was made for; null where there has been none.</summary>
    public DateOnly? SweptFor { get; init; }

    /// <summary>When the last good sweep ended; null where there has been none.</summary>
    public DateTimeOffset? SweptAt { get; init; }

    public Census Census { get; init; } = Census.Empty;

    /// <summary>A fingerprint of the facts last evaluated, and of the catalogue; null where there are none.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>When the last sweep failed, if that was after the last good one; else null.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Failure { get; init; }
}

/// <summary>The alerts as officers and prosecutors see and change them. Every read and change keeps within a reach.</summary>
public interface IAlertStore
{
    /// <summary>Gives one page of the queue.</summary>
    Task<QueuePage> QueueAsync(QueueQuery query, CancellationToken ct);

    /// <summary>Gives one alert, or null where there is none of that id within reach.</summary>
    Task<Alert?> FindAsync(string alertId, Reach reach, CancellationToken ct);

    /// <summary>Gives an alert's history, oldest first.</summary>
    Task<IReadOnlyList<AlertEvent>> HistoryAsync(string alertId, Reach reach, CancellationToken ct);

    /// <summary>Takes an alert up for an officer, with a note.</summary>
    Task<Acknowledged> AcknowledgeAsync(string alertId, int version, Account officer, string note, DateTimeOffset at, CancellationToken ct);

    /// <summary>Gives the state of the facilities within reach, by code.</summary>
    Task<IReadOnlyList<FacilityState>> FacilitiesAsync(Reach reach, CancellationToken ct);
}

using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>What of the queue is shown, as it stands in the address.</summary>
internal sealed record QueueFilter
{
    /// <summary>Alerts a page.</summary>
    public const int PageSize = 25;

    private const int LongestText = 100;

    public Severity? Severity { get; init; }
    public string? Facility { get; init; }
    public string? Rule { get; init; }

    /// <summary>Null for everything that still holds: open and acknowledged.</summary>
    public AlertState? State { get; init; }

    public string? Text { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => this with { Page = 1 } != new QueueFilter();

    /// <summary>Reads the address of the queue. A value that means nothing narrows nothing, and the filters show that.</summary>
    public static QueueFilter Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim(), StringComparer.OrdinalIgnoreCase);
        return new QueueFilter
        {
            Severity = SeverityNames.Parse(values.GetValueOrDefault("severity", "")),
            Facility = Given(values.GetValueOrDefault("facility")),
            Rule = Given(values.GetValueOrDefault("rule")),
            State = ParseState(values.GetValueOrDefault("state", "")),
            Text = Given(values.GetValueOrDefault("q")),
            Page = int.TryParse(values.GetValueOrDefault("p"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Math.Clamp(page, 1, 1_000_000)
                : 1,
        };
    }

    /// <summary>Reads what <see cref="ToQueryString"/> wrote.</summary>
    public static QueueFilter Read(string? queryString) => Read(QueryHelpers.ParseQuery(queryString));

    /// <summary>The question for the store, within a reach.</summary>
    public QueueQuery Within(Reach reach) => new(reach, Severity, Facility, Rule, State, Text, Page, PageSize);

    /// <summary>Writes the address's part after the path: empty, or from the question mark on.</summary>
    public string ToQueryString()
    {
        KeyValuePair<string, string?>[] values =
        [
            new("severity", Severity?.Id()),
            new("facility", Facility),
            new("rule", Rule),
            new("state", State is { } state ? Id(state) : null),
            new("q", Text),
            new("p", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return QueryString.Create(values.Where(pair => pair.Value is not null)).Value ?? "";
    }

    /// <summary>The id of a state in the address.</summary>
    public static string Id(AlertState state) => state.ToString().ToLowerInvariant();

    private static AlertState? ParseState(string id) =>
        Enum.GetValues<AlertState>().Where(state => Id(state) == id).Select(state => (AlertState?)state).SingleOrDefault();

    private static string? Given(string? value) =>
        string.IsNullOrEmpty(value) ? null : value[..Math.Min(value.Length, LongestText)];
}

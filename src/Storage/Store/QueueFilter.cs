using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>What a queue query asks for, as the condition of a statement on <c>alert</c> and its values.</summary>
internal static class QueueFilter
{
    /// <summary>The condition that every read of an alert carries. An officer of a centre has both codes, a prosecutor the office alone.</summary>
    public const string WithinReach = "alert.office_code = @OfficeCode AND (@ReachFacility IS NULL OR alert.facility_code = @ReachFacility)";

    public const string NotResolved = "alert.state <> 'resolved'";

    private const int LongestText = 200;

    private const string NamesText = """
        EXISTS (SELECT 1 FROM alert_subject
                WHERE alert_subject.alert_id = alert.alert_id
                  AND (alert_subject.name LIKE @Text ESCAPE '\' OR alert_subject.subject_id LIKE @Text ESCAPE '\'))
        """;

    public static string Condition(QueueQuery query) => string.Join(" AND ", Parts(query));

    public static object Values(QueueQuery query, long offset, int count) => new
    {
        query.Reach.OfficeCode,
        ReachFacility = query.Reach.FacilityCode,
        Severity = (int?)query.Severity,
        query.FacilityCode,
        query.Rule,
        State = query.State is { } state ? AlertStates.Id(state) : null,
        Text = $"%{Escaped(Shortened(query.Text?.Trim() ?? ""))}%",
        offset,
        count,
    };

    private static IEnumerable<string> Parts(QueueQuery query)
    {
        yield return WithinReach;
        yield return query.State is null ? NotResolved : "alert.state = @State";
        if (query.Severity is not null)
            yield return "alert.severity = @Severity";
        if (query.FacilityCode is not null)
            yield return "alert.facility_code = @FacilityCode";
        if (query.Rule is not null)
            yield return "alert.rule_id = @Rule";
        if (!string.IsNullOrWhiteSpace(query.Text))
            yield return NamesText;
    }

    // No name is longer, and a pattern must not be so long that the database refuses it.
    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText];

    // The bracket is a wildcard of SQL Server; escaped, it is itself everywhere.
    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal);
}

using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts;

/// <summary>Compares what a sweep found with the alerts that stand in the queue.</summary>
public static class Reconciliation
{
    /// <summary>Gives the changes that bring the queue of one facility to what was found.</summary>
    /// <param name="found">What the sweep found.</param>
    /// <param name="queue">What the store has of the same facility.</param>
    /// <param name="newId">Gives the id of a new alert.</param>
    /// <returns>One change for every alert that is another afterwards; none for those that are as they were.</returns>
    /// <remarks>
    /// Reconciling the same findings a second time gives no change. An alert keeps its id, its state and its acknowledgement
    /// while its finding holds, even if that becomes graver: then it is mailed again, but the officer who took it up still has it.
    /// </remarks>
    /// <exception cref="Rules.BadInputException">The sweep is for a day before the last one.</exception>
    public static IReadOnlyList<AlertChange> Reconcile(SweepFindings found, FacilityQueue queue, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(queue);
        FacilityQueue.RefuseEarlierDay(found.FacilityCode, found.AsOf, queue.SweptFor);

        var open = queue.Open.ToDictionary(alert => alert.Finding.Key, StringComparer.Ordinal);
        var now = Gravest(found.Findings);
        return
        [
            .. now.Values.Select(finding => open.TryGetValue(finding.Key, out var alert)
                    ? Refresh(alert, finding, found)
                    : Raise(finding, found, queue.LastResolved.GetValueOrDefault(finding.Key), newId()))
                .Where(change => change.After != change.Before),
            .. queue.Open.Where(alert => !now.ContainsKey(alert.Finding.Key)).Select(alert => Resolve(alert, found)),
        ];
    }

    // Faulty sources can give one finding twice (a row that stands there three times); that must not stop the facility.
    private static Dictionary<string, Finding> Gravest(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Key, StringComparer.Ordinal).ToDictionary(
            same => same.Key,
            same => same.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Since ?? DateOnly.MaxValue).First(),
            StringComparer.Ordinal);

    private static AlertChange Raise(Finding finding, SweepFindings found, Alert? previous, string alertId)
    {
        var alert = new Alert
        {
            AlertId = alertId,
            Version = 1,
            State = AlertState.Open,
            Finding = finding,
            Subjects = Subjects(finding, found, previous),
            FacilityName = found.FacilityName,
            OfficeCode = found.OfficeCode,
            Catalogue = found.Catalogue,
            RaisedAt = found.At,
            LastFoundOn = found.AsOf,
            PreviousAlertId = previous?.AlertId,
        };
        return new(previous is null ? AlertChangeKind.Raised : AlertChangeKind.Returned, alert, previous);
    }

    private static AlertChange Refresh(Alert alert, Finding finding, SweepFindings found)
    {
        var subjects = Subjects(finding, found, alert);
        var after = alert with
        {
            // What reads the same stays the same object, so that records that compare lists by reference compare equal.
            Finding = finding.SaysTheSameAs(alert.Finding) ? alert.Finding : finding,
            Subjects = subjects.SequenceEqual(alert.Subjects) ? alert.Subjects : subjects,
            FacilityName = found.FacilityName,
            OfficeCode = found.OfficeCode,
        };
        if (after != alert)
            after = after with { Version = alert.Version + 1 };

        // These change without the finding saying anything else, so a click on a page that is open still counts.
        var pictured = after.Finding.Timeline == finding.Timeline ? after.Finding : after.Finding with { Timeline = finding.Timeline };
        return new(AlertChangeKind.Refreshed, after with { Finding = pictured, LastFoundOn = found.AsOf, Catalogue = found.Catalogue }, alert);
    }

    private static AlertChange Resolve(Alert alert, SweepFindings found) => new(
        AlertChangeKind.Resolved,
        alert with { State = AlertState.Resolved, ResolvedAt = found.At, Version = alert.Version + 1 },
        alert);

    private static List<AlertSubject> Subjects(Finding finding, SweepFindings found, Alert? before) =>
    [
        .. finding.Subjects.Select(id => new AlertSubject(
            id,
            found.Names.GetValueOrDefault(id) ?? before?.Subjects.FirstOrDefault(subject => subject.Id == id)?.Name)),
    ];
}

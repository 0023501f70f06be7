using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Transitions;

/// <summary>An officer takes an alert up, with a note. The violation still holds.</summary>
public static class Acknowledge
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>Gives the note as it is kept.</summary>
    /// <exception cref="BadInputException">The note is blank or longer than <see cref="LongestNote"/>.</exception>
    public static string Note(string note)
    {
        var kept = note?.Trim() ?? "";
        if (kept.Length == 0)
            throw new BadInputException(
                "note", "The note is empty.", "The alert stays as it was.", "Write what has been done, or who will do it.");
        if (kept.Length > LongestNote)
            throw new BadInputException(
                "note", $"The note has {kept.Length} characters.", "The alert stays as it was.", $"Keep it to {LongestNote}.");
        return kept;
    }

    /// <summary>Takes an alert up, if it is still as the officer saw it.</summary>
    /// <param name="alert">The alert as it stands in the store.</param>
    /// <param name="version">The version the officer saw.</param>
    /// <param name="officer">Who takes it up.</param>
    /// <param name="note">What the officer writes.</param>
    /// <param name="at">When.</param>
    /// <returns>How it went, and the alert afterwards, which is the same object unless it went <see cref="Acknowledged.Now"/>.</returns>
    /// <remarks>An alert that is resolved, or that somebody else has taken up, is not taken up again, whatever version was seen.</remarks>
    public static (Acknowledged Outcome, Alert After) Apply(Alert alert, int version, Account officer, string note, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(officer);
        if (alert.State == AlertState.Acknowledged && alert.AcknowledgedById == officer.AccountId)
            return (Acknowledged.Already, alert);
        if (alert.State != AlertState.Open || alert.Version != version)
            return (Acknowledged.ChangedMeanwhile, alert);

        return (Acknowledged.Now, alert with
        {
            Version = version + 1,
            State = AlertState.Acknowledged,
            AcknowledgedBy = officer.DisplayName,
            AcknowledgedById = officer.AccountId,
            AcknowledgedAt = at,
            AcknowledgedNote = note,
        });
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>Counts how everybody in custody ended the sweep.</summary>
public static class CensusTaker
{
    private const string DataPrefix = "data-";

    // The data are there; they contradict the clock. That is an alert, not something unknown.
    private const string RecordedDeadlineDiffers = "data-recorded-deadline-differs";

    /// <summary>Takes the census of one facility.</summary>
    internal static Census Take(FacilityDay day, IReadOnlyList<Finding> findings)
    {
        var alerted = findings.Where(IsAlert).SelectMany(finding => finding.Subjects).ToHashSet();
        var doubtful = findings.Where(finding => !IsAlert(finding)).SelectMany(finding => finding.Subjects).ToHashSet();
        var states = day.Persons.Where(person => person.InCustody)
            .Select(person => alerted.Contains(person.Id) ? CensusState.Alert : doubtful.Contains(person.Id) ? CensusState.Undetermined : CensusState.Clear)
            .CountBy(state => state).ToDictionary();
        return new Census(
            states.GetValueOrDefault(CensusState.Clear),
            states.GetValueOrDefault(CensusState.Alert),
            states.GetValueOrDefault(CensusState.Undetermined));
    }

    /// <summary>Whether a finding makes a person an alert, or only leaves something undetermined.</summary>
    public static bool IsAlert(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !finding.Rule.StartsWith(DataPrefix, StringComparison.Ordinal) || finding.Rule == RecordedDeadlineDiffers;
    }
}

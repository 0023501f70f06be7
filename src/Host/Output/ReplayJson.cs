using System.Text.Json.Serialization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.Host.Output;

/// <summary>How many findings the old rules raise late, never, early or on the same day, and how many they alone raise.</summary>
internal sealed record ReplayCounts(int Late, int Never, int Early, int Same, int OldOnly)
{
    [JsonIgnore]
    public bool Differ => Late + Never + Early + OldOnly > 0;

    public static ReplayCounts Of(IEnumerable<ReplayedFinding> findings)
    {
        var counts = findings.CountBy(finding => finding switch
        {
            { After: null } => "old-only",
            { DaysLate: null } => "never",
            { DaysLate: > 0 } => "late",
            { DaysLate: < 0 } => "early",
            _ => "same",
        }).ToDictionary();
        return new(
            counts.GetValueOrDefault("late"), counts.GetValueOrDefault("never"), counts.GetValueOrDefault("early"),
            counts.GetValueOrDefault("same"), counts.GetValueOrDefault("old-only"));
    }
}

/// <summary>The counts of one rule.</summary>
internal sealed record RuleReplay(string Rule, ReplayCounts Counts);

/// <summary>The counts of one office; without code and name where the source has none.</summary>
internal sealed record OfficeReplay(string? OfficeCode, string? Office, ReplayCounts Counts);

/// <summary>When one finding is raised by the new rules, and when by the old.</summary>
/// <remarks>A null <c>first_on</c>: the new rules never raise it; a null <c>old_first_on</c>: the old never do; <c>days_late</c> is null in both. <c>from_the_start</c>: raised on the first day gone through, and perhaps before.</remarks>
internal sealed record ReplayedJson(
    string FacilityCode, string? OfficeCode, string Rule, string Severity, bool UnlawfulDetention, IReadOnlyList<string> Subjects, IReadOnlyDictionary<string, string> Names, string? Detail,
    DateOnly? Since, DateOnly? DeadlineOn, Bilingual Message, DateOnly? FirstOn, DateOnly? LastOn, bool FromTheStart, DateOnly? OldFirstOn, DateOnly? OldLastOn, bool OldFromTheStart, int? DaysLate)
{
    public static ReplayedJson Of(FacilityReplay facility, ReplayedFinding replayed)
    {
        var finding = replayed.Finding;
        return new(
            facility.FacilityCode, facility.Office.Code, finding.Rule, finding.Severity.Id(), replayed.IsUnlawfulDetention, finding.Subjects,
            finding.Subjects.Where(facility.Names.ContainsKey).ToDictionary(subject => subject, subject => facility.Names[subject]),
            finding.Detail.Length > 0 ? finding.Detail : null, finding.Since, finding.DeadlineOn, finding.Message,
            replayed.After?.FirstOn, replayed.After?.LastOn, replayed.After?.FromTheStart ?? false,
            replayed.Before?.FirstOn, replayed.Before?.LastOn, replayed.Before?.FromTheStart ?? false, replayed.DaysLate);
    }
}

/// <summary>Past days gone through with two catalogues, as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record ReplayJson(
    DateOnly From, DateOnly To, CatalogueFile Old, CatalogueFile New, int Facilities, ReplayCounts Counts,
    IReadOnlyList<RuleReplay> ByRule, IReadOnlyList<OfficeReplay> ByOffice, IReadOnlyList<ReplayedJson> Findings)
{
    public static ReplayJson Of((DateOnly From, DateOnly To) period, ComparedCatalogues both, IReadOnlyList<FacilityReplay> facilities)
    {
        var all = facilities.SelectMany(facility => facility.Findings.Select(finding => (facility, finding))).ToArray();
        return new(
            period.From, period.To, both.Old, both.New, facilities.Count, ReplayCounts.Of(all.Select(pair => pair.finding)),
            [.. all.GroupBy(pair => pair.finding.Finding.Rule, pair => pair.finding).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => new RuleReplay(rule.Key, ReplayCounts.Of(rule)))],
            [.. all.GroupBy(pair => pair.facility.Office, pair => pair.finding).OrderBy(office => office.Key.Code, StringComparer.Ordinal).Select(office => new OfficeReplay(office.Key.Code, office.Key.Name, ReplayCounts.Of(office)))],
            [.. WorstFirst(all).Select(pair => ReplayedJson.Of(pair.facility, pair.finding))]);
    }

    // Possible unlawful detention first; what one of the two never raises before what they only date differently.
    private static IEnumerable<(FacilityReplay facility, ReplayedFinding finding)> WorstFirst(IEnumerable<(FacilityReplay facility, ReplayedFinding finding)> all) => all
        .OrderByDescending(pair => pair.finding.IsUnlawfulDetention)
        .ThenBy(pair => pair.finding.After is not null)
        .ThenBy(pair => pair.finding.Before is not null)
        .ThenByDescending(pair => pair.finding.DaysLate)
        .ThenByDescending(pair => pair.finding.Finding.Severity)
        .ThenBy(pair => (pair.finding.After ?? pair.finding.Before)!.FirstOn)
        .ThenBy(pair => pair.facility.FacilityCode, StringComparer.Ordinal)
        .ThenBy(pair => pair.finding.Finding.Key, StringComparer.Ordinal);
}

using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Host.Output;

/// <summary>A finding as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record FindingJson(
    string FacilityCode, string Rule, Bilingual? Title, string Severity, IReadOnlyList<string> Subjects, string? Detail,
    DateOnly? Since, DateOnly? DeadlineOn, DateTime? DeadlineAt, string Episode, Bilingual Message, IReadOnlyList<string> Law,
    IReadOnlyDictionary<string, string?> Facts, IReadOnlyList<DerivationLine> Steps, IReadOnlyList<Remedy> Remedies, IReadOnlyList<OtherReading> OtherReadings,
    IReadOnlyList<HandCheck> HandChecks)
{
    public static FindingJson Of(Finding finding) => new(
        finding.FacilityCode, finding.Rule, finding.Title, finding.Severity.Id(), finding.Subjects, finding.Detail.Length > 0 ? finding.Detail : null,
        finding.Since, finding.DeadlineOn, finding.DeadlineAt, finding.Episode, finding.Message, finding.Law,
        finding.Facts, finding.Steps, finding.Remedies, finding.OtherReadings, finding.HandChecks);
}

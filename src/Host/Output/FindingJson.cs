using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Host.Output;

/// <summary>A finding as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record FindingJson(
    string FacilityCode, string Rule, Bilingual? Title, string Severity, IReadOnlyList<string> Subjects, string? Detail,
    DateOnly? Since, DateOnly? DeadlineOn, string Episode, Bilingual Message, IReadOnlyList<string> Law,
    IReadOnlyDictionary<string, string?> Facts, IReadOnlyList<StepJson> Steps)
{
    public static FindingJson Of(Finding finding) => new(
        finding.FacilityCode, finding.Rule, finding.Title, finding.Severity.Id(), finding.Subjects, finding.Detail.Length > 0 ? finding.Detail : null,
        finding.Since, finding.DeadlineOn, finding.Episode, finding.Message, finding.Law,
        finding.Facts, [.. finding.Steps.Select(StepJson.Of)]);
}

/// <summary>A step of a derivation as the machine-readable output has it.</summary>
internal sealed record StepJson(string What, DateOnly? From, DateOnly? To, string? Length, string? Law, Bilingual? Note)
{
    public static StepJson Of(DerivationLine step) => new(step.What, step.From, step.To, step.Length, step.Law, step.Note);
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>The short parts of a finding that two catalogues have otherwise, in words.</summary>
internal static class ChangedParts
{
    /// <summary>Gives each part with what it was and what it would be; none for a finding that appears or vanishes.</summary>
    public static IEnumerable<(string Part, string Was, string Now)> Of(FindingChange change, Say say) => change is { Before: { } before, After: { } after }
        ? change.Parts.Where(part => ValueOf(part, before, say) is not null).Select(part => (part, ValueOf(part, before, say)!, ValueOf(part, after, say)!))
        : [];

    private static string? ValueOf(string part, Finding finding, Say say) => part switch
    {
        "severity" => say.Name(finding.Severity),
        "since" => Say.Day(finding.Since),
        "deadline_on" => Say.Day(finding.DeadlineOn),
        "deadline_at" => finding.DeadlineAt?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "—",
        "title" => say.Title(finding),
        "law" => string.Join("；", finding.Law),
        _ => null,
    };
}

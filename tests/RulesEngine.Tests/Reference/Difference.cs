using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>Where two readings of the law part, in words.</summary>
internal static class Difference
{
    public static IEnumerable<string> Between(string facility, DateOnly on, IReadOnlyList<LawFinding> plain, IReadOnlyList<LawFinding> catalogue)
    {
        var byLaw = plain.ToDictionary(Key);
        var byCatalogue = catalogue.ToDictionary(Key);
        return byLaw.Keys.Union(byCatalogue.Keys)
            .Where(key => byLaw.GetValueOrDefault(key) != byCatalogue.GetValueOrDefault(key))
            .Select(key => $"{facility} on {Text(on)}: {key.Subjects} {key.Rule}: the law {Words(byLaw.GetValueOrDefault(key))}, the catalogue {Words(byCatalogue.GetValueOrDefault(key))}");
    }

    private static (string Rule, string Subjects) Key(LawFinding finding) => (finding.Rule, finding.Subjects);

    private static string Words(LawFinding? finding) =>
        finding is null ? "finds nothing" : $"since {Text(finding.Since)}, deadline {Text(finding.DeadlineOn)}, {finding.Severity.Id()}";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}

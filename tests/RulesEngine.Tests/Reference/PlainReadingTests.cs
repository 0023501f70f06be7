using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>The catalogue and the plain reading of the law find the same: the same rules, persons, first days, deadlines and gravity.</summary>
public class PlainReadingTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    // The population is made for the second of these: the first does not know all of it yet, and on the last much more has run out.
    private static readonly DateOnly[] Days = [new(2026, 11, 1), AsOf, new(2026, 12, 31)];

    [Fact]
    public void The_catalogue_finds_what_a_plain_reading_of_the_law_finds()
    {
        var (persons, differences, found) = (0, new List<string>(), new Dictionary<string, int>());
        foreach (var facility in Populations.Make(Populations.Persons, seed: 1, AsOf))
        {
            persons += facility.Persons.Count;
            foreach (var day in Days)
            {
                var plain = PlainReading.Find(facility, day).ToArray();
                foreach (var finding in plain)
                    found[finding.Rule] = found.GetValueOrDefault(finding.Rule) + 1;
                differences.AddRange(Difference.Between(facility.FacilityCode, day, plain, Catalogue(facility, day)));
            }
        }
        output.WriteLine($"{persons} persons on {Days.Length} days: {found.Values.Sum()} findings of {found.Count} rules, {differences.Count} differences");
        foreach (var (rule, count) in found.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            output.WriteLine($"  {rule} {count}");

        Assert.Equal(Populations.Persons, persons);
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join('\n', differences.Take(40))}");
        Assert.Equal([], Compared.Rules.Except(found.Keys).Except(Compared.NeverFound.Keys));
    }

    private static LawFinding[] Catalogue(FacilityFacts facility, DateOnly day) =>
    [
        .. Shipped.Catalogue.Evaluate(facility, day).Findings
            .Where(finding => Compared.Rules.Contains(finding.Rule))
            .Select(finding => new LawFinding(finding.Rule, string.Join(',', finding.Subjects), finding.Since!.Value, finding.DeadlineOn, finding.Severity)),
    ];
}

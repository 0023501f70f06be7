using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine.Tests.Differences;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>The catalogue and the plain reading of the law find the same: the same rules, persons, first days, deadlines and gravity.</summary>
public class PlainReadingTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    // Enough for every kind of plant.
    private static readonly FacilityFacts[] OfEveryKind = [.. Populations.Make(300, seed: 1, AsOf)];

    // The population is made for the second of these: the first does not know all of it yet, and on the last much more has run out.
    private static readonly DateOnly[] Days = [new(2026, 11, 1), AsOf, new(2026, 12, 31)];

    [Fact]
    public void The_catalogue_finds_what_a_plain_reading_of_the_law_finds()
    {
        var comparison = new Comparison(Shipped.Catalogue);
        foreach (var facility in Populations.Make(Populations.Persons, seed: 1, AsOf))
            foreach (var day in Days)
                comparison.Add(facility, day);
        output.WriteLine(comparison.ToString());

        Assert.Equal(Populations.Persons, comparison.Persons);
        Assert.True(comparison.Differences.Count == 0, comparison.ToString());
        Assert.Equal(Compared.NeverFound.Keys.Order(StringComparer.Ordinal), Compared.Rules.Except(comparison.Found.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2025-02-28")] // the end of a short month
    [InlineData("2024-02-29")] // a leap day
    [InlineData("2026-03-31")] // a day that the month before does not have
    [InlineData("2026-01-01")]
    public void They_find_the_same_whatever_the_day(string day)
    {
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var comparison = new Comparison(Shipped.Catalogue);
        foreach (var facility in Populations.Make(400, seed: 7, asOf))
            comparison.Add(facility, asOf);

        Assert.True(comparison.Differences.Count == 0, comparison.ToString());
    }

    public static TheoryData<string, string, string> Slips => new()
    {
        { "inv-custody-overdue", "2 months, law: CPL-2018 第156条", "3 months, law: CPL-2018 第156条" },
        { "detention-request-overdue", "to: 30 days", "to: 29 days" },
        { "inv-custody-overdue", "approver: proc-up1", "approver: proc-self" },
        { "trial2-overdue", "  - ground: file-review\n    cap: 1 month", "  - ground: file-review\n    cap: 2 months" },
        { "rst-03", "limit: 15 days\nlet:\n  last_lawful: limit from p.applied_on", "limit: 16 days\nlet:\n  last_lawful: limit from p.applied_on" },
        { "rst-03", "  - not p.person.sentenced_to_death\nunless", "unless" },
        { "sep-03", "unless: a.cell.exemption is present or b.cell.exemption is present\n", "" },
        { "sep-02", ", (if a.minor then b.adult_from else a.adult_from)", "" },
    };

    [Theory, MemberData(nameof(Slips))]
    public void A_slip_in_the_catalogue_is_noticed(string rule, string right, string wrong)
    {
        var comparison = new Comparison(Drafts.With(right, wrong));
        foreach (var facility in OfEveryKind)
            comparison.Add(facility, AsOf);

        Assert.Contains(comparison.Differences, difference => difference.Contains($" {rule}: ", StringComparison.Ordinal));
    }
}

using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>Rules a legal editor writes over counts and sums of a period, and over co-defendants wherever they are held.</summary>
public class CountingRulesTests
{
    private const string MoreThanFifteenDaysOfThirty = """
        id: own-01
        title: { zh: 三十日内使用戒具超过十五日, en: Restrained more than fifteen days of thirty }
        law: [DCIM-1991 第20条]
        given: { p: person in custody }
        when: days of p.restraints within 30 days > 15
        severity: high
        message:
          zh: "{p.name} 三十日内使用戒具 {days of p.restraints within 30 days} 日，共 {count of p.restraints within 30 days} 次"
          en: "{p.name} was restrained on {days of p.restraints within 30 days} of thirty days, {count of p.restraints within 30 days} times"
        """;

    private const string CoDefendants = """
        id: own-02
        title: { zh: 同案犯在同一看守所, en: Co-defendants in one centre }
        law: [DCR-1990 第14条]
        given: { a: person in custody, b: "person in custody, same case as a" }
        when: a.sex = b.sex
        severity: low
        message: { zh: "{a.name} 与 {b.name}", en: "{a.name} and {b.name}" }
        """;

    // 1 to 8 March and 20 to 28 March, both ends counted: 8 and 9 days.
    private const string TwoUses = """
        person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }
        stages: [ { stage_id: s1, kind: investigation, started_on: 2026-02-01 } ]
        restraints:
          - { restraint_id: r1, kind: handcuffs, applied_at: 2026-03-01T10:00:00, removed_at: 2026-03-08T10:00:00, reason: violence, approved_by: facility-head, approved_at: 2026-03-01T10:00:00, emergency: 0 }
          - { restraint_id: r2, kind: handcuffs, applied_at: 2026-03-20T10:00:00, removed_at: 2026-03-28T10:00:00, reason: violence, approved_by: facility-head, approved_at: 2026-03-20T10:00:00, emergency: 0 }
        """;

    [Theory]
    [InlineData("2026-03-26", 0)] // 8 and 7
    [InlineData("2026-03-27", 1)] // 8 and 8
    [InlineData("2026-03-30", 1)] // the thirty days begin on 1 March
    [InlineData("2026-03-31", 1)] // on 2 March: 7 and 9
    [InlineData("2026-04-01", 0)] // on 3 March: 6 and 9
    public void Days_are_summed_over_a_period_that_ends_with_the_day_asked(string on, int found) =>
        Assert.Equal(found, Find(MoreThanFifteenDaysOfThirty, "own-01", on, TwoUses).Count);

    [Fact]
    public void The_message_gives_the_days_and_the_times() =>
        Assert.Equal("张三 三十日内使用戒具 17 日，共 2 次", Find(MoreThanFifteenDaysOfThirty, "own-01", "2026-03-28", TwoUses).Single().Message.Zh);

    [Fact]
    public void A_use_that_cannot_be_read_leaves_the_sum_open() =>
        Assert.Empty(Find(MoreThanFifteenDaysOfThirty, "own-01", "2026-03-28", TwoUses.Replace("2026-03-08T10:00:00", "2026-02-30T10:00:00", StringComparison.Ordinal)));

    [Fact]
    public void Co_defendants_are_paired_once_whatever_their_cells()
    {
        var files = new[] { "P1", "P2", "P3" }.Select(id => $$"""
            person: { person_id: {{id}}, name: {{id}}, sex: male, birth_on: 1990-05-01 }
            case: { case_id: {{(id == "P3" ? "K2" : "K1")}}, title: 某盗窃案 }
            stages: [ { stage_id: s{{id}}, kind: investigation, started_on: 2026-03-01, case_id: {{(id == "P3" ? "K2" : "K1")}} } ]
            """).ToArray();
        Assert.Equal(["P1", "P2"], Find(CoDefendants, "own-02", "2026-03-10", files).Single().Subjects);
    }

    [Theory]
    [InlineData("30 days", "2026-03-31", "2026-03-02")]
    [InlineData("1 month", "2026-03-31", "2026-03-01")]
    [InlineData("1 day", "2026-03-31", "2026-03-31")]
    public void A_period_ends_with_the_day_asked(string length, string last, string first) =>
        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd"), Span.FirstDayOf(StatedLength.Parse(length)!, DateOnly.ParseExact(last, "yyyy-MM-dd")));

    [Fact]
    public void Days_that_overlap_are_counted_once() => Assert.Equal(10, Span.Days(
        [new(new(2026, 3, 1), new(2026, 3, 5)), new(new(2026, 3, 3), new(2026, 3, 8)), new(new(2026, 3, 4), new(2026, 3, 4)), new(new(2026, 3, 9), null)],
        new(2026, 3, 1), new(2026, 3, 10)));

    private static IReadOnlyList<Rules.Findings.Finding> Find(string rule, string id, string on, params string[] files)
    {
        // The catalogue without its examples' check: a draft that is tried before it has any.
        var text = $"{Shipped.Text}\n```rule\n{rule}\n```\n";
        var document = CatalogueDocument.Parse(text + Examples(id), "rules-catalog.md");
        Assert.Empty(document.Problems);
        var facts = CaseFile.Combine([.. files.Select((file, index) => CaseFile.Parse(file, $"{index}.yaml"))]);
        return [.. CompiledCatalogue.Compile(document).Evaluate(facts, DateOnly.ParseExact(on, "yyyy-MM-dd")).Findings.Where(finding => finding.Rule == id)];
    }

    // Every rule needs an example on both sides.
    private static string Examples(string id) => $$"""

        ```example
        name: {{id}}
        on: 2026-03-10
        persons: [ { person: { person_id: P1 }, stages: [] } ]
        expect: {}
        ```

        ```example
        name: {{id}} 2
        on: 2026-03-10
        persons: [ { person: { person_id: P1 }, stages: [] } ]
        expect: nothing
        ```

        """;
}

using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>Findings about a clock carry the picture of the person's custody; one picture a person.</summary>
public class FindingTimelineTests
{
    // Arrested 2024-01-15: the two months end on 2024-03-15, and the extension comes after that day.
    private const string Overdue = """
        person: { sex: male, birth_on: 1990-05-01 }
        stages: [{ kind: investigation, started_on: 2024-01-15, events: [{ kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-03-18 }] }]
        restraints: [{ kind: handcuffs, applied_at: 2024-03-01T10:00:00 }]
        """;

    [Fact]
    public void The_overdue_clock_and_its_late_paper_share_one_picture()
    {
        var (clock, paper) = (Find("inv-custody-overdue"), Find("ext-late"));

        Assert.Equal(new DateOnly(2024, 3, 15), clock.Timeline!.Rows.Single().Limits.Single().DeadlineOn);
        Assert.Same(clock.Timeline, paper.Timeline);
    }

    [Fact]
    public void A_finding_about_something_else_has_none() => Assert.Null(Find("rst-01").Timeline);

    private readonly IReadOnlyList<Finding> _findings =
        Shipped.Catalogue.Evaluate(CaseFile.Parse(Overdue, "case.yaml").ToFacilityFacts(), new DateOnly(2024, 3, 20)).Findings;

    private Finding Find(string rule) => _findings.Single(finding => finding.Rule == rule);
}

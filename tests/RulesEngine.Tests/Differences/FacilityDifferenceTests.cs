using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.RulesEngine.Tests.Differences;

/// <summary>What appears, changes and vanishes when a draft replaces the catalogue in use.</summary>
public class FacilityDifferenceTests
{
    // Arrested 2024-01-15: two months end on 2024-03-15 (CPL-2018 art 156), the draft's three on 2024-04-15.
    private const string Arrested = """
        person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }
        stages: [{ kind: investigation, started_on: 2024-01-15 }]
        """;

    private const string Restrained = """
        person: { person_id: P2, name: 李四, sex: male, birth_on: 1990-05-01 }
        stages: [{ kind: investigation, started_on: 2024-03-01 }]
        restraints: [{ restraint_id: r1, kind: handcuffs, applied_at: 2024-03-09T10:00:00, reason: violence, emergency: 0, approved_by: facility-head, approved_at: 2024-03-09T10:00:00 }]
        """;

    [Fact]
    public void The_same_catalogue_twice_differs_in_nothing() =>
        Assert.Empty(Between(Shipped.Catalogue, Shipped.Catalogue, "2024-03-20").Changes);

    [Fact]
    public void Overdue_custody_that_is_no_longer_reported_vanishes_and_comes_first()
    {
        var changes = Between(Shipped.Catalogue, Drafts.ThreeMonths, "2024-03-20").Changes;

        Assert.Equal((ChangeKind.Vanishes, "inv-custody-overdue", true), (changes[0].Kind, changes[0].Finding.Rule, changes[0].IsUnlawfulDetention));
        Assert.Equal(["P1"], changes[0].Finding.Subjects);
    }

    [Fact]
    public void Overdue_custody_reported_from_a_later_day_changes_in_what_it_says()
    {
        // 2024-04-20 is beyond both deadlines.
        var change = Assert.Single(Between(Shipped.Catalogue, Drafts.ThreeMonths, "2024-04-20").Changes, change => change.Finding.Rule == "inv-custody-overdue" && change.Finding.Subjects[0] == "P1");

        Assert.Equal(ChangeKind.Changes, change.Kind);
        Assert.Equal((new DateOnly(2024, 3, 15), new DateOnly(2024, 4, 15)), (change.Before!.DeadlineOn, change.After!.DeadlineOn));
        Assert.Superset(new HashSet<string> { "since", "deadline_on", "message" }, change.Parts.ToHashSet());
        Assert.False(change.IsReasoningOnly);
    }

    [Fact]
    public void A_tightened_rule_makes_a_finding_appear()
    {
        // Ten days from 2024-03-09 end on 2024-03-19, fifteen on 2024-03-24.
        var change = Assert.Single(Between(Shipped.Catalogue, Drafts.TenDays, "2024-03-20").Changes);

        Assert.Equal((ChangeKind.Appears, "rst-03", new DateOnly(2024, 3, 20)), (change.Kind, change.Finding.Rule, change.Finding.Since));
        Assert.False(change.IsUnlawfulDetention);
    }

    [Fact]
    public void Only_those_concerned_are_named_and_everybody_in_custody_is_counted()
    {
        var difference = Between(Shipped.Catalogue, Drafts.TenDays, "2024-03-20");

        Assert.Equal(2, difference.Persons);
        Assert.Equal(new Dictionary<string, string> { ["P2"] = "李四" }, difference.Names);
    }

    [Fact]
    public void A_finding_that_both_sides_call_critical_is_as_grave_as_the_graver()
    {
        var finding = Between(Shipped.Catalogue, Drafts.ThreeMonths, "2024-03-20").Changes[0].Before!;

        var change = FindingChanges.Between([finding], [finding with { Severity = Severity.Low }]).Single();

        Assert.Equal((ChangeKind.Changes, Severity.Critical, true), (change.Kind, change.Severity, change.IsUnlawfulDetention));
        Assert.Equal(["severity"], change.Parts);
    }

    [Fact]
    public void An_alert_that_says_the_same_for_other_reasons_is_told_apart()
    {
        var finding = Between(Shipped.Catalogue, Drafts.ThreeMonths, "2024-03-20").Changes[0].Before!;

        Assert.True(FindingChanges.Between([finding], [finding with { Steps = [] }]).Single().IsReasoningOnly);
        Assert.False(FindingChanges.Between([finding], [finding with { Steps = [], Law = [] }]).Single().IsReasoningOnly);
    }

    private static FacilityDifference Between(CompiledCatalogue old, CompiledCatalogue draft, string day) =>
        FacilityDifference.Of(old, draft, Drafts.Facility(Arrested, Restrained), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}

using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>What one centre or office has of its own: stricter, or suspended for a time with a reason. Never milder, never silent about overdue custody.</summary>
public class OverrideTests
{
    private const string Here = "330181111";
    private const string Office = "330181";

    // Arrested 2025-12-31: two months end on 2026-02-28; the law warns from 7 days before, 2026-02-21.
    private const string Arrested = """
        person: { person_id: P1, facility_code: "330181111", sex: male, birth_on: 1990-05-01 }
        stages: [ { stage_id: s1, kind: investigation, started_on: 2025-12-31 } ]
        restraints: [ { restraint_id: r1, kind: handcuffs, applied_at: 2026-02-10T10:00:00, reason: other, emergency: 0, approved_by: facility-head, approved_at: 2026-02-10T10:00:00 } ]
        """;

    [Theory]
    [InlineData("", "2026-02-18", false)]
    [InlineData("facility: '330181111'\nterm: inv-custody\nwarn: 10 days", "2026-02-18", true)]
    [InlineData("facility: '330181111'\nterm: inv-custody\nwarn: 10 days", "2026-02-17", false)]
    [InlineData("office: '330181'\nterm: inv-custody\nwarn: 10 days", "2026-02-18", true)]
    [InlineData("facility: '330181112'\nterm: inv-custody\nwarn: 10 days", "2026-02-18", false)]
    public void A_centre_or_office_can_be_warned_earlier(string local, string on, bool warned) =>
        Assert.Equal(warned, Find(local, on).Findings.Any(finding => finding.Rule == "inv-custody-expiring"));

    // The notice is owed seven days before by law, whatever the office wants for itself.
    [Theory]
    [InlineData("2026-02-21", 0)]
    [InlineData("2026-02-22", 1)]
    public void An_earlier_warning_does_not_move_the_notice_the_centre_owes(string on, int late) => Assert.Equal(
        late, Find("facility: '330181111'\nterm: inv-custody\nwarn: 10 days", on).Findings.Count(finding => finding.Rule == "notice-late"));

    [Theory]
    [InlineData("", Severity.High)]
    [InlineData("facility: '330181111'\nrule: rst-02\nseverity: critical", Severity.Critical)]
    [InlineData("facility: '330181112'\nrule: rst-02\nseverity: critical", Severity.High)]
    public void A_rule_can_be_graver_at_one_centre(string local, Severity severity) =>
        Assert.Equal(severity, Find(local, "2026-02-12").Findings.Single(finding => finding.Rule == "rst-02").Severity);

    [Theory]
    [InlineData("2026-03-01", 0, 1)]
    [InlineData("2026-03-02", 1, 0)] // the day after its last day
    public void A_rule_can_be_suspended_at_one_centre_until_a_day_and_what_it_held_back_is_counted(string on, int found, int heldBack)
    {
        var result = Find("facility: '330181111'\nrule: rst-02\nsuspended: { zh: 改造期间, en: while rebuilding }\nuntil: 2026-03-01", on);
        Assert.Equal(found, result.Findings.Count(finding => finding.Rule == "rst-02"));
        Assert.Equal(heldBack, result.HeldBack.GetValueOrDefault("rst-02"));
    }

    [Theory]
    [InlineData("facility: '330181111'\nterm: inv-custody\nwarn: 7 days", "override-loosens")]
    [InlineData("facility: '330181111'\nterm: inv-custody\nwarn: 3 days", "override-loosens")]
    [InlineData("facility: '330181111'\nrule: rst-02\nseverity: high", "override-loosens")]
    [InlineData("facility: '330181111'\nrule: rst-02\nseverity: low", "override-loosens")]
    [InlineData("facility: '330181111'\nrule: '*-overdue'\nsuspended: { zh: 无, en: none }\nuntil: 2026-03-01", "override-silences")]
    [InlineData("facility: '330181111'\nrule: dth-05\nsuspended: { zh: 无, en: none }\nuntil: 2026-03-01", "override-silences")]
    [InlineData("facility: '330181111'\nrule: rst-02\nsuspended: { zh: 无, en: none }", "override-shape")]
    [InlineData("facility: '330181111'\nrule: rst-02\nseverity: critical\nuntil: 2026-03-01", "override-shape")]
    [InlineData("facility: '330181111'\noffice: '330181'\nrule: rst-02\nseverity: critical", "override-shape")]
    [InlineData("rule: rst-02\nseverity: critical", "override-shape")]
    [InlineData("facility: '330181111'\nseverity: critical", "override-shape")]
    [InlineData("facility: '330181111'\nterm: inv-custody\nseverity: critical", "override-shape")]
    [InlineData("facility: '330181111'\nrule: rst-02\nwarn: 10 days", "override-shape")]
    [InlineData("facility: '330181111'\nrule: rst-20\nseverity: critical", "unknown-rule")]
    [InlineData("facility: '330181111'\nterm: inv-custady\nwarn: 10 days", "unknown-rule")]
    public void One_that_loosens_silences_or_says_nothing_is_refused(string local, string problem) =>
        Assert.Equal([problem], With(local).Problems.Select(found => found.Id));

    private static FacilityResult Find(string local, string on)
    {
        var facts = CaseFile.Parse(Arrested, "case.yaml").ToFacilityFacts() with { Facility = new Facility { FacilityCode = Here, OfficeCode = Office } };
        return CompiledCatalogue.Compile(With(local)).Evaluate(facts, DateOnly.ParseExact(on, "yyyy-MM-dd"));
    }

    private static CatalogueDocument With(string local) =>
        CatalogueDocument.Parse(local.Length == 0 ? Shipped.Text : $"{Shipped.Text}\n```override\n{local}\n```\n", "rules-catalog.md");
}

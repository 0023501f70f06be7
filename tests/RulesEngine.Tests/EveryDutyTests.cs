namespace CustodyWatch.RulesEngine.Tests;

/// <summary>Every duty of the law on custody that has no clock stands in the catalogue: as a rule, or as a point to be checked by hand.</summary>
public class EveryDutyTests
{
    private static readonly string[] Duties =
    [
        "adm-01", "adm-02", "adm-03", "adm-04", "adm-05", "adm-06",
        "stg-01", "stg-02", "stg-03", "stg-04",
        "rel-01", "rel-02", "rel-03", "rel-04", "rel-05",
        "rgt-01", "rgt-02", "rgt-03",
        "sep-01", "sep-02", "sep-03", "sep-04", "sep-05", "sep-06", "sep-07", "sep-08", "sep-09", "sep-10",
        "inc-01", "inc-02", "inc-03", "inc-04", "inc-05", "inc-06", "inc-07",
        "dth-01", "dth-02", "dth-03", "dth-04", "dth-05", "dth-06", "dth-07", "dth-08", "dth-09", "dth-10", "dth-11",
        "inj-01", "inj-02",
        "rst-01", "rst-02", "rst-03", "rst-04", "rst-05", "rst-06", "rst-07", "rst-08", "rst-09", "rst-10", "rst-11",
        "sol-01", "sol-02", "sol-03", "sol-04", "sol-05", "sol-06",
        "exe-01", "exe-02", "exe-03", "exe-04", "exe-05", "exe-06", "exe-07",
        "sty-01", "sty-02", "sty-03", "sty-04", "sty-05", "sty-06", "sty-07",
        "cmt-01", "cmt-02", "cmt-03", "cmt-04", "cmt-05", "cmt-06", "cmt-07", "cmt-08", "cmt-09", "cmt-10", "cmt-11", "cmt-12", "cmt-13", "cmt-14", "cmt-15",
        "top-01", "top-02", "top-03", "top-04", "top-05", "top-06", "top-07", "top-08", "top-09", "top-10", "top-11", "top-12", "top-13", "top-14", "top-15",
    ];

    [Fact]
    public void Every_duty_is_a_rule_or_a_point_to_be_checked_by_hand() =>
        Assert.Empty(Duties.Except(Shipped.Document.Rules.Select(rule => rule.Id)).Except(Shipped.Document.HandChecks.Select(point => point.Check.Id)));

    [Fact]
    public void No_point_to_be_checked_by_hand_is_about_anything_else() =>
        Assert.Empty(Shipped.Document.HandChecks.Select(point => point.Check.Id).Except(Duties));

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing()
    {
        var facts = CustodyWatch.Rules.CaseFiles.CaseFile.Parse("""
            person: { person_id: P1, sex: male, birth_on: 2009-05-01 }
            stages: [ { stage_id: s1, kind: investigation, started_on: 2026-03-01 } ]
            restraints: [ { restraint_id: r1, kind: handcuffs, applied_at: 2026-03-09T10:00:00, reason: violence, emergency: 0, approved_by: facility-head, approved_at: 2026-03-09T10:00:00 } ]
            """, "case.yaml").ToFacilityFacts();
        Assert.DoesNotContain(Shipped.Catalogue.Evaluate(facts, new(2026, 3, 10)).Findings, finding => finding.Rule == "rst-08");
    }

    [Fact]
    public void An_alert_names_what_is_to_be_checked_by_hand()
    {
        var facts = CustodyWatch.Rules.CaseFiles.CaseFile.Parse("""
            person: { person_id: P1, sex: male, birth_on: 1990-05-01 }
            stages: [ { stage_id: s1, kind: investigation, started_on: 2026-03-01 } ]
            incidents: [ { incident_id: i1, kind: fight, occurred_at: 2026-03-08T10:00:00 } ]
            """, "case.yaml").ToFacilityFacts();
        var finding = Assert.Single(Shipped.Catalogue.Evaluate(facts, new(2026, 3, 10)).Findings, finding => finding.Rule == "inc-01");
        Assert.Equal(["inc-02", "inc-03", "inc-04", "inc-05", "inc-06"], finding.HandChecks.Select(check => check.Id));
    }
}

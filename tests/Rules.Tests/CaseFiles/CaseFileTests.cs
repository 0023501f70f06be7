using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Tests.CaseFiles;

/// <summary>What a case file says, and what it may leave out.</summary>
public class CaseFileTests
{
    private const string Whole = """
        person: { person_id: "330181111202601040201", name: 张三, sex: male, birth_on: 1990-05-01, identity_known: true, admitted_at: 2026-01-04T15:30:00 }
        stages:
          - stage_id: s1
            kind: criminal-detention
            started_on: 2026-01-04
            ended_on: 2026-02-09
            authority: 某市公安局
            events:
              - { kind: extension, ground: detention-request-roaming, occurred_on: 2026-01-07, length: 27, unit: day, approved_by_level: psb-head, approved_on: 2026-01-07 }
              - { kind: milestone, ground: arrest-request-received, occurred_on: 2026-02-03 }
          - stage_id: s2
            kind: investigation
            started_on: 2026-02-09
            authority: 某市公安局
        cells: []
        restraints: []
        """;

    [Fact]
    public void The_person_is_read_without_a_fault()
    {
        var record = CaseFile.Parse(Whole, "case.yaml").Record;

        Assert.Empty(record.Problems);
        Assert.Equal(("330181111202601040201", "张三", "male"), (record.Person.PersonId, record.Person.Name, record.Person.Sex));
        Assert.Equal(new DateOnly(1990, 5, 1), record.Person.BirthOn);
        Assert.Equal(new DateTime(2026, 1, 4, 15, 30, 0), record.Person.AdmittedAt);
    }

    [Fact]
    public void Every_stage_has_its_own_events()
    {
        var stages = CaseFile.Parse(Whole, "case.yaml").Record.Stages;

        Assert.Equal(["s1", "s2"], stages.Select(stage => stage.Stage.StageId));
        Assert.Equal(["detention-request-roaming", "arrest-request-received"], stages[0].Events.Select(happened => happened.Ground));
        Assert.Equal((27, "day"), (stages[0].Events[0].Length, stages[0].Events[0].Unit));
        Assert.Empty(stages[1].Events);
    }

    [Fact]
    public void Json_says_the_same_as_yaml()
    {
        const string json = """
            {
            	"person": { "name": "\u5f20\u4e09", "sex": null, "identity_known": true },
            	"stages": [ { "kind": "investigation", "started_on": "2026-02-09", "ended_on": null } ]
            }
            """;

        var record = CaseFile.Parse(json, "case.json").Record;

        Assert.Equal("张三", record.Person.Name);
        Assert.Equal(new DateOnly(2026, 2, 9), Assert.Single(record.Stages).Stage.StartedOn);
        Assert.Null(record.Person.Sex);
    }

    [Fact]
    public void Facility_case_authority_and_ids_may_be_left_out()
    {
        var file = CaseFile.Parse("stages: [{ kind: investigation, started_on: 2026-02-09, events: [{ kind: milestone, ground: arrest-executed, occurred_on: 2026-02-09 }] }]", "case.yaml");

        var (person, stage) = (file.Record.Person, Assert.Single(file.Record.Stages));
        Assert.Equal(("person", "person", CaseFile.UnnamedFacility), (person.PersonId, person.Name, file.FacilityCode));
        Assert.Equal(("person-stage-1", "person-case", "未注明"), (stage.Stage.StageId, stage.Stage.CaseId, stage.Stage.Authority));
        Assert.Equal("person-stage-1-event-1", Assert.Single(stage.Events).EventId);
        Assert.True(person.IdentityKnown);
    }

    [Fact]
    public void Admission_is_the_start_of_the_earliest_stage_unless_it_is_told()
    {
        var record = CaseFile.Parse("stages: [{ kind: investigation, started_on: 2026-02-09 }, { kind: criminal-detention, started_on: 2026-01-04 }]", "case.yaml").Record;

        Assert.Equal(new DateTime(2026, 1, 4, 0, 0, 0), record.Person.AdmittedAt);
    }

    [Fact]
    public void Sex_and_birth_date_that_are_left_out_are_missing_data()
    {
        var problems = CaseFile.Parse("stages: [{ kind: investigation, started_on: 2026-02-09 }]", "case.yaml").Record.Problems;

        Assert.Equal(
            [("sex", RowProblemKind.MissingValue), ("birth_on", RowProblemKind.MissingValue)],
            problems.Select(problem => (problem.Column, problem.Kind)));
    }

    [Fact]
    public void An_unknown_code_and_an_impossible_date_are_data_problems_of_the_person()
    {
        var record = CaseFile.Parse("""
            person: { person_id: p1, sex: male, birth_on: 1990-02-30, admitted_at: 2026-02-09T00:00:00 }
            stages: [{ stage_id: s1, kind: investigacion, started_on: 2026-02-09 }]
            """, "case.yaml").Record;

        Assert.Equal(
            [("birth_on", "1990-02-30", RowProblemKind.ImpossibleDate, "p1"), ("kind", "investigacion", RowProblemKind.UnknownCode, "p1")],
            record.Problems.Select(problem => (problem.Column, problem.Value!, problem.Kind, problem.PersonId!)));
        Assert.Contains("kind", Assert.Single(record.Stages).Stage.Unreadable);
    }

    [Fact]
    public void Every_list_of_the_contract_is_read()
    {
        var file = CaseFile.Parse("""
            cells: [{ cell_id: c1, from_at: 2026-01-04T16:00:00 }, { cell_id: c1, from_at: 2026-01-09T16:00:00 }]
            restraints: [{ kind: handcuffs, applied_at: 2026-01-05T10:00:00, reason: violence }]
            confinements: [{ from_at: 2026-01-06T10:00:00, approved_by: facility-head }]
            incidents: [{ kind: fight, occurred_at: 2026-01-06T09:00:00 }]
            casualties: [{ kind: injury, natural: false, occurred_at: 2026-01-06T09:00:00 }]
            executions: [{ judgment_effective_on: 2026-05-10, sentence_kind: fixed-term, serves_here: true }]
            sentence_changes: [{ kind: parole, proposed_on: 2026-06-01 }]
            """, "case.yaml");

        Assert.Equal(2, file.Record.Cells.Count);
        Assert.Equal("c1", Assert.Single(file.Cells).Key);
        Assert.Equal("violence", Assert.Single(file.Record.Restraints).Reason);
        Assert.Equal("facility-head", Assert.Single(file.Record.Confinements).ApprovedBy);
        Assert.Equal("person", Assert.Single(Assert.Single(file.Incidents).Persons).PersonId);
        Assert.False(Assert.Single(file.Record.Casualties).Natural);
        Assert.True(Assert.Single(file.Record.Executions).ServesHere);
        Assert.Equal("parole", Assert.Single(file.Record.SentenceChanges).Kind);
    }

    [Fact]
    public void The_case_and_the_persons_role_in_it_may_be_told()
    {
        var record = CaseFile.Parse("""
            case: { case_id: c7, title: 张三等三人盗窃案, cause: 盗窃罪, role: accomplice }
            stages: [{ kind: investigation, started_on: 2026-02-09 }, { kind: prosecution-review, started_on: 2026-04-01, case_id: c8 }]
            """, "case.yaml").Record;

        Assert.Equal([("c7", "张三等三人盗窃案", "accomplice"), ("c8", null, null)], record.Cases.Select(one => (one.Link.CaseId, one.Case?.Title, one.Link.Role)));
    }

    [Fact]
    public void A_word_in_quotes_is_text_even_if_it_reads_null()
    {
        Assert.Equal("null", CaseFile.Parse("person: { name: 'null' }", "case.yaml").Record.Person.Name);
        Assert.Equal("person", CaseFile.Parse("person: { name: null }", "case.yaml").Record.Person.Name);
    }
}

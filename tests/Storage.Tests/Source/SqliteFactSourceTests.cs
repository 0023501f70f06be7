using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>One facility is read whole: persons, cases, stages, cells, incidents.</summary>
public class SqliteFactSourceTests
{
    [Fact]
    public async Task Everything_about_a_person_is_read()
    {
        using var source = ASource.OfOnePerson()
            .With("legal_case", ("case_id", "k1"), ("title", "张三盗窃案"), ("agency_kind", "police"))
            .With("case_person", ("case_id", "k1"), ("person_id", "p1"), ("role", "principal"))
            .WithStage("s1", "p1").WithEvent("e1", "s1")
            .WithCell("c1").WithAssignment("a1", "p1", "c1")
            .With("restraint_use", ("restraint_id", "r1"), ("person_id", "p1"), ("kind", "handcuffs"), ("applied_at", "2026-01-05T10:00:00"))
            .With("confinement", ("confinement_id", "n1"), ("person_id", "p1"), ("from_at", "2026-01-06T10:00:00"))
            .With("casualty", ("casualty_id", "u1"), ("person_id", "p1"), ("kind", "injury"), ("natural", "0"), ("occurred_at", "2026-01-06T09:00:00"))
            .With("execution", ("execution_id", "x1"), ("person_id", "p1"), ("judgment_effective_on", "2026-05-10"), ("sentence_months", "18"))
            .With("sentence_change", ("change_id", "h1"), ("person_id", "p1"), ("kind", "parole"), ("proposed_on", "2026-06-01"));

        var person = Assert.Single((await source.LoadAsync()).Persons);

        Assert.Empty(person.Problems);
        Assert.Equal(("张三盗窃案", "principal"), Assert.Single(person.Cases.Select(one => (one.Case?.Title, one.Link.Role))));
        Assert.Equal("arrest-executed", Assert.Single(Assert.Single(person.Stages).Events).Ground);
        Assert.Equal("c1", Assert.Single(person.Cells).CellId);
        Assert.Equal("handcuffs", Assert.Single(person.Restraints).Kind);
        Assert.Equal(new DateTime(2026, 1, 6, 10, 0, 0), Assert.Single(person.Confinements).FromAt);
        Assert.False(Assert.Single(person.Casualties).Natural);
        Assert.Equal(18, Assert.Single(person.Executions).SentenceMonths);
        Assert.Equal("parole", Assert.Single(person.SentenceChanges).Kind);
    }

    [Fact]
    public async Task The_facility_comes_with_its_office_cells_and_incidents()
    {
        using var source = ASource.OfOnePerson().WithCell("c1").WithIncident("i1")
            .With("incident_person", ("incident_id", "i1"), ("person_id", "p1"), ("part", "victim"));

        var facts = await source.LoadAsync();

        Assert.Equal(("某市看守所", "某市检察院驻所检察室"), (facts.Facility?.Name, facts.Office?.Name));
        Assert.Equal(["c1"], facts.Cells.Keys);
        Assert.Equal(("p1", "victim"), Assert.Single(Assert.Single(facts.Incidents).Persons.Select(person => (person.PersonId, person.Part))));
        Assert.Empty(facts.Problems);
    }

    [Fact]
    public async Task A_facility_is_read_without_the_rows_of_another()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1").WithCell("c1").WithIncident("i1")
            .With("facility", ("facility_code", "330182111"), ("name", "邻县看守所"))
            .WithPerson("p2", "330182111", "李四").WithStage("s2", "p2").WithCell("c2", "330182111").WithIncident("i2", "330182111");

        var facts = await source.LoadAsync("330182111");

        Assert.Equal(["p2"], facts.Persons.Select(person => person.Person.PersonId));
        Assert.Equal(["s2"], facts.Persons[0].Stages.Select(stage => stage.Stage.StageId));
        Assert.Equal(["c2", "i2"], facts.Cells.Keys.Concat(facts.Incidents.Select(one => one.Incident.IncidentId)));
        Assert.Empty(facts.Problems);
    }

    [Fact]
    public async Task Those_who_have_left_are_read_too()
    {
        using var source = ASource.OfOnePerson().WithPerson("p2", releasedAt: "2026-03-01T09:00:00");

        Assert.Equal(["p1", "p2"], (await source.LoadAsync()).Persons.Select(person => person.Person.PersonId));
    }

    [Fact]
    public async Task Facilities_are_those_listed_and_those_named_by_a_person_in_order()
    {
        using var source = ASource.OfOnePerson().WithPerson("p2", "110000111").With("facility", ("facility_code", "440000111"));

        Assert.Equal(["110000111", ASource.Facility, "440000111"], await source.CodesAsync());
    }

    [Fact]
    public async Task A_person_of_a_facility_that_nobody_lists_is_read_and_the_facility_is_a_problem()
    {
        using var source = ASource.OfOnePerson().WithPerson("p2", "110000111");

        var facts = await source.LoadAsync("110000111");

        Assert.Null(facts.Facility);
        Assert.Equal("p2", Assert.Single(facts.Persons).Person.PersonId);
        Assert.Equal(("110000111", RowProblemKind.UnknownReference), Assert.Single(facts.Problems.Select(problem => (problem.Value, problem.Kind))));
    }

    [Fact]
    public async Task An_office_that_nobody_lists_is_a_problem_of_its_facility()
    {
        using var source = ASource.OfOnePerson().Sql("UPDATE facility SET office_code = 'o9'");

        var facts = await source.LoadAsync();

        Assert.Null(facts.Office);
        Assert.Equal(("office_code", "o9"), Assert.Single(facts.Problems.Select(problem => (problem.Column, problem.Value))));
    }

    [Fact]
    public async Task A_source_that_lists_no_facility_and_no_office_says_nothing_about_them()
    {
        using var source = new ASource().WithPerson("p1").With("facility", ("facility_code", "330182111"), ("office_code", "o1"));

        Assert.Empty((await source.LoadAsync("330182111")).Problems);
        Assert.Empty((await source.Sql("DELETE FROM facility").LoadAsync()).Problems);
    }

    [Fact]
    public async Task A_stage_makes_its_person_part_of_the_case_even_if_no_row_of_case_person_does()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1", "k1").With("legal_case", ("case_id", "k1"), ("title", "张三盗窃案"));

        var link = Assert.Single(Assert.Single((await source.LoadAsync()).Persons).Cases);

        Assert.Equal(("k1", "p1", "张三盗窃案"), (link.Link.CaseId, link.Link.PersonId, link.Case?.Title));
    }

    [Fact]
    public async Task Cells_and_cases_that_are_not_listed_are_no_fault()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1", "k9").WithAssignment("a1", "p1", "c9");

        var facts = await source.LoadAsync();

        Assert.Empty(facts.Problems);
        Assert.Empty(Assert.Single(facts.Persons).Problems);
        Assert.Equal("c9", Assert.Single(facts.Persons[0].Cells).CellId);
    }

    // Written by a program that does not know types: codes as numbers, numbers as text or fractions, text as bytes.
    [Fact]
    public async Task Values_are_read_whatever_kind_SQLite_stored_them_as()
    {
        using var source = ASource.OfOnePerson()
            .Sql("DROP TABLE person; CREATE TABLE person (person_id, facility_code, name, sex, birth_on, identity_known, admitted_at)")
            .Sql("INSERT INTO person VALUES (1, 330181111, x'E5BCA0E4B889', 'male', '1990-05-01', 1.0, '2026-01-04T15:30:00'), ('2', x'333330313831313131', '李四', 'male', 19900501, 'yes', '2026-01-04T15:30:00')")
            .WithStage("s1", "1").Sql("DROP TABLE stage_event; CREATE TABLE stage_event (event_id, stage_id, kind, ground, occurred_on, length)")
            .Sql("INSERT INTO stage_event VALUES (7, 's1', 'extension', 'inv-custody-ext-1', '2026-03-10', 27.0)");

        var persons = (await source.LoadAsync()).Persons;

        Assert.Equal([("1", "张三", true), ("2", "李四", null)], persons.Select(person => (person.Person.PersonId, person.Person.Name!, person.Person.IdentityKnown)));
        Assert.Equal(("7", 27), Assert.Single(persons[0].Stages[0].Events.Select(happened => (happened.EventId, happened.Length))));
        Assert.Equal(
            [("birth_on", "19900501", RowProblemKind.ImpossibleDate), ("identity_known", "yes", RowProblemKind.ImpossibleNumber)],
            persons[1].Problems.Select(problem => (problem.Column, problem.Value!, problem.Kind)));
    }

    [Fact]
    public async Task A_facility_code_stored_as_bytes_in_a_column_of_texts_loses_nobody()
    {
        using var source = ASource.OfOnePerson().Sql("UPDATE person SET facility_code = x'333330313831313131'");

        Assert.Equal([ASource.Facility], await source.CodesAsync());
        Assert.Equal(ASource.Facility, Assert.Single((await source.LoadAsync()).Persons).Person.FacilityCode);
    }

    [Fact]
    public async Task A_facility_without_any_row_is_empty()
    {
        using var source = ASource.OfOnePerson();

        Assert.Empty((await source.LoadAsync("999999999")).Persons);
    }
}

using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>Whatever is wrong with a row, its person is read, and the fault is told where somebody looks.</summary>
public class NobodyVanishesTests
{
    // No facility, an empty one, one of blanks of every kind.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public async Task A_person_without_a_facility_is_read_under_the_empty_code(string? facilityCode)
    {
        using var source = ASource.OfOnePerson().WithPerson("p2", facilityCode).WithStage("s2", "p2");

        var person = Assert.Single((await source.LoadAsync("")).Persons);

        Assert.Equal([ASource.Facility, ""], await source.CodesAsync());
        Assert.Equal(("p2", "s2"), (person.Person.PersonId, Assert.Single(person.Stages).Stage.StageId));
        Assert.Equal(("facility_code", RowProblemKind.MissingValue, "p2"), Assert.Single(person.Problems.Select(problem => (problem.Column, problem.Kind, problem.PersonId))));
    }

    [Fact]
    public async Task A_person_without_an_id_is_read_under_the_number_of_the_row()
    {
        using var source = ASource.OfOnePerson().WithPerson(null, name: "李四").WithPerson("  ", name: "王五");

        var persons = (await source.LoadAsync()).Persons;

        Assert.Equal([("#2", "李四"), ("#3", "王五"), ("p1", "张三")], persons.Select(person => (person.Person.PersonId, person.Person.Name!)));
        Assert.Equal(("person_id", RowProblemKind.MissingValue, "#2"), Assert.Single(persons[0].Problems.Select(problem => (problem.Column, problem.Kind, problem.PersonId))));
    }

    [Fact]
    public async Task Of_two_rows_of_one_person_the_one_in_custody_is_kept_and_the_person_is_told_of()
    {
        using var source = ASource.OfOnePerson().Sql("UPDATE person SET released_at = '2026-02-01T09:00:00'").WithPerson("p1", name: "张三丰");

        var person = Assert.Single((await source.LoadAsync()).Persons);

        Assert.Equal(("张三丰", null), (person.Person.Name, person.Person.ReleasedAt));
        Assert.Equal(("p1", RowProblemKind.DuplicateKey, true), Assert.Single(person.Problems.Select(problem => (problem.Key, problem.Kind, problem.Hides))));
    }

    [Fact]
    public async Task A_person_whom_two_facilities_have_is_read_in_both_and_told_of_in_both()
    {
        using var source = ASource.OfOnePerson().With("facility", ("facility_code", "330182111")).WithPerson("p1", "330182111").WithStage("s1", "p1");

        foreach (var code in await source.CodesAsync())
        {
            var person = Assert.Single((await source.LoadAsync(code)).Persons);
            Assert.Single(person.Stages);
            Assert.Equal(RowProblemKind.DuplicateKey, Assert.Single(person.Problems).Kind);
        }
    }

    [Fact]
    public async Task A_repeated_row_of_one_person_is_kept_once_and_told_of()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1").WithStage("s1", "p1").WithEvent("e1", "s1").WithEvent("e1", "s1");

        var person = Assert.Single((await source.LoadAsync()).Persons);

        Assert.Single(Assert.Single(person.Stages).Events);
        Assert.Equal(
            [("case_stage", "s1", RowProblemKind.DuplicateKey), ("stage_event", "e1", RowProblemKind.DuplicateKey)],
            person.Problems.Select(problem => (problem.Relation, problem.Key, problem.Kind)));
    }

    [Fact]
    public async Task Two_persons_with_a_stage_of_one_id_both_keep_theirs_and_are_both_told_of()
    {
        using var source = ASource.OfOnePerson().WithPerson("p2").WithStage("s1", "p1").WithStage("s1", "p2").WithEvent("e1", "s1");

        var persons = (await source.LoadAsync()).Persons;

        Assert.All(persons, person => Assert.Single(Assert.Single(person.Stages).Events));
        Assert.Equal(["p1", "p2"], persons.Select(person => Assert.Single(person.Problems).PersonId!));
    }

    // A row of every relation that is bound to a person, and a stage's event.
    [Theory]
    [InlineData("case_person", "case_id", "person_id")]
    [InlineData("case_stage", "stage_id", "person_id")]
    [InlineData("stage_event", "event_id", "stage_id")]
    [InlineData("cell_assignment", "assignment_id", "person_id")]
    [InlineData("casualty", "casualty_id", "person_id")]
    [InlineData("restraint_use", "restraint_id", "person_id")]
    [InlineData("confinement", "confinement_id", "person_id")]
    [InlineData("execution", "execution_id", "person_id")]
    [InlineData("sentence_change", "change_id", "person_id")]
    [InlineData("incident_person", "incident_id", "person_id")]
    public async Task A_row_that_names_nobody_known_is_told_of_under_the_empty_code(string relation, string key, string reference)
    {
        using var source = ASource.OfOnePerson().With(relation, (key, "k1"), (reference, "unknown")).With(relation, (key, "k2"), (reference, null));

        var problems = (await source.LoadAsync("")).Problems.Where(problem => problem.Column == reference);

        Assert.Equal([ASource.Facility, ""], await source.CodesAsync());
        Assert.Equal(
            [("unknown", RowProblemKind.UnknownReference, null), (null, RowProblemKind.MissingValue, null)],
            problems.OrderBy(problem => problem.Value is null).Select(problem => (problem.Value, problem.Kind, problem.PersonId)));
        Assert.Empty((await source.LoadAsync()).Problems);
    }

    [Fact]
    public async Task A_cell_tells_the_facility_of_an_assignment_that_names_nobody_known()
    {
        using var source = ASource.OfOnePerson().WithCell("c1").WithAssignment("a1", "unknown", "c1").WithAssignment("a2", null, "c1");

        var problems = (await source.LoadAsync()).Problems;

        Assert.Equal([ASource.Facility], await source.CodesAsync());
        Assert.Equal(
            [("a1", RowProblemKind.UnknownReference), ("a2", RowProblemKind.MissingValue)],
            problems.Select(problem => (problem.Key, problem.Kind)));
    }

    [Fact]
    public async Task An_incident_tells_the_facility_of_persons_it_names_whether_they_exist_or_not()
    {
        using var source = ASource.OfOnePerson().WithIncident("i1").WithPerson("p2", "330182111")
            .With("incident_person", ("incident_id", "i1"), ("person_id", "p2"))
            .With("incident_person", ("incident_id", "i1"), ("person_id", "unknown"));

        var facts = await source.LoadAsync();

        Assert.Equal(2, Assert.Single(facts.Incidents).Persons.Count);
        Assert.Equal(("i1/unknown", "person_id", "unknown"), Assert.Single(facts.Problems.Select(problem => (problem.Key, problem.Column, problem.Value))));
    }

    [Fact]
    public async Task A_part_in_an_incident_that_is_not_there_is_a_problem_of_the_person()
    {
        using var source = ASource.OfOnePerson().With("incident_person", ("incident_id", "i9"), ("person_id", "p1"));

        var person = Assert.Single((await source.LoadAsync()).Persons);

        Assert.Equal([ASource.Facility], await source.CodesAsync());
        Assert.Equal(("i9", RowProblemKind.UnknownReference, "p1"), Assert.Single(person.Problems.Select(problem => (problem.Value, problem.Kind, problem.PersonId))));
    }

    [Fact]
    public async Task An_event_of_a_stage_of_nobody_is_read_for_its_faults_beside_the_stage()
    {
        using var source = ASource.OfOnePerson().WithStage("s9", "unknown").WithEvent("e9", "s9").Sql("UPDATE stage_event SET ground = 'groundless'");

        var problems = (await source.LoadAsync("")).Problems;

        Assert.Equal(
            [("s9", "person_id", RowProblemKind.UnknownReference), ("e9", "ground", RowProblemKind.UnknownCode)],
            problems.Select(problem => (problem.Key, problem.Column, problem.Kind)));
    }

    [Fact]
    public async Task One_person_without_an_id_does_not_hide_rows_that_name_nobody_known()
    {
        using var source = ASource.OfOnePerson().WithPerson(null).WithStage("s9", "unknown");

        Assert.Equal("s9", Assert.Single((await source.LoadAsync("")).Problems).Key);
    }
}

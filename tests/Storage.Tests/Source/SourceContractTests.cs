using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>What a source may lack, and what it may not.</summary>
public sealed class SourceContractTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_column_that_may_be_null_reads_as_null_where_it_is_not_there()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1").Sql("ALTER TABLE case_stage DROP COLUMN procedure").Sql("ALTER TABLE person DROP COLUMN nationality");

        var person = Assert.Single((await source.LoadAsync()).Persons);

        Assert.Empty(person.Problems);
        Assert.Null(Assert.Single(person.Stages).Stage.Procedure);
    }

    [Fact]
    public async Task A_birth_date_column_that_is_not_there_leaves_every_birth_date_missing()
    {
        using var source = ASource.OfOnePerson().Sql("ALTER TABLE person DROP COLUMN birth_on");

        Assert.Equal("birth_on", Assert.Single(Assert.Single((await source.LoadAsync()).Persons).Problems).Column);
    }

    [Fact]
    public async Task A_source_of_persons_alone_is_a_source()
    {
        using var source = ASource.OfOnePerson();
        foreach (var relation in SourceContract.Relations.Where(relation => relation != SourceContract.Person))
            source.Sql($"DROP TABLE {relation.Name}");

        var facts = await source.LoadAsync();

        Assert.Equal([ASource.Facility], await source.CodesAsync());
        Assert.Empty(Assert.Single(facts.Persons).Problems);
        Assert.Empty(facts.Problems);
    }

    [Fact]
    public async Task Views_of_other_tables_are_read_like_tables_and_their_names_may_be_in_capitals()
    {
        using var source = ASource.OfOnePerson()
            .Sql("ALTER TABLE person RENAME TO detainees")
            .Sql("CREATE VIEW PERSON AS SELECT person_id AS Person_Id, facility_code AS FACILITY_CODE, name, sex, birth_on, 1 AS identity_known, admitted_at FROM detainees")
            .WithStage("s1", "p1").Sql("INSERT INTO detainees (facility_code, name, sex, birth_on, admitted_at) VALUES ('330181111', '李四', 'male', '1990-05-01', '2026-01-04T15:30:00')");

        var persons = (await source.LoadAsync()).Persons;

        Assert.Equal(["#1", "p1"], persons.Select(person => person.Person.PersonId));
        Assert.Single(persons[1].Stages);
    }

    [Fact]
    public async Task Required_columns_that_are_not_there_are_all_named()
    {
        using var source = ASource.OfOnePerson().Sql("DROP TABLE case_stage; CREATE TABLE case_stage (stage_id TEXT, person_id TEXT, case_id TEXT, kind TEXT)");

        var unavailable = await Assert.ThrowsAsync<DependencyUnavailableException>(source.OpenAsync);

        Assert.Equal("The source contract requires what the database does not have: case_stage.started_on, case_stage.authority.", unavailable.What);
        Assert.Equal(source.Connection.Path, unavailable.Where);
    }

    [Fact]
    public async Task A_database_without_persons_is_no_source()
    {
        using var source = new ASource().Sql("DROP TABLE person");

        Assert.Contains("person.person_id", (await Assert.ThrowsAsync<DependencyUnavailableException>(source.OpenAsync)).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_not_made()
    {
        var path = _folder.File("centre.db");

        var unavailable = await OpenFailsAsync(path);

        Assert.Equal($"{path}: There is no such file. Name the SQLite file of the detention centre.", unavailable.Message);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_folder_is_no_source() => Assert.Equal("This is a folder.", (await OpenFailsAsync(_folder.Path)).What);

    [Fact]
    public async Task A_file_of_another_kind_is_no_source()
    {
        var path = _folder.File("centre.db");
        await File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat("person_id,facility_code\n", 200)), TestContext.Current.CancellationToken);

        Assert.Equal("This is not an SQLite file.", (await OpenFailsAsync(path)).What);
    }

    [Fact]
    public async Task A_view_that_fails_when_it_is_read_makes_the_source_unavailable()
    {
        using var source = ASource.OfOnePerson().Sql("ALTER TABLE person RENAME TO detainees").Sql("CREATE VIEW person AS SELECT * FROM detainees").Sql("DROP TABLE detainees");

        Assert.Equal(source.Connection.Path, (await Assert.ThrowsAsync<DependencyUnavailableException>(source.OpenAsync)).Where);
    }

    [Fact]
    public async Task A_source_that_may_not_be_written_is_read()
    {
        using var source = ASource.OfOnePerson();
        var before = await File.ReadAllBytesAsync(source.Connection.Path, TestContext.Current.CancellationToken);
        File.SetAttributes(source.Connection.Path, FileAttributes.ReadOnly);

        await source.LoadAsync();

        File.SetAttributes(source.Connection.Path, FileAttributes.Normal);
        Assert.Equal(before, await File.ReadAllBytesAsync(source.Connection.Path, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<DependencyUnavailableException> OpenFailsAsync(string path) => Assert.ThrowsAsync<DependencyUnavailableException>(
        () => SqliteFactSource.OpenAsync(SourceConnection.Parse(path), TestContext.Current.CancellationToken));
}

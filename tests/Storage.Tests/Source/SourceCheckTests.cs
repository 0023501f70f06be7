using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>What an administrator learns about a database before it is swept.</summary>
public class SourceCheckTests
{
    [Fact]
    public async Task A_source_that_keeps_the_contract_is_told_so_with_its_rows_counted()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1").WithStage("s2", "p1");

        var report = await CheckAsync(source);

        Assert.Equal((source.Connection.Path, SourceVerdict.Kept), (report.Source, report.Verdict));
        Assert.Equal(SourceContract.Relations.Select(relation => relation.Name), report.Relations.Select(relation => relation.Name));
        Assert.Equal((1, 2, 0), (Of(report, "person").Rows, Of(report, "case_stage").Rows, Of(report, "cell").Rows));
    }

    [Fact]
    public async Task Faulty_rows_are_counted_by_column_and_kind()
    {
        using var source = ASource.OfOnePerson().WithPerson("p2").WithPerson("p3").WithPerson(null, facilityCode: null)
            .Sql("UPDATE person SET sex = 'man' WHERE person_id IN ('p1', 'p2')").Sql("UPDATE person SET birth_on = '1990-02-30' WHERE person_id = 'p3'")
            .WithStage("s1", "unknown");

        var report = await CheckAsync(source);

        Assert.Equal(SourceVerdict.KeptWithFaults, report.Verdict);
        Assert.Equal(
            [new("sex", RowProblemKind.UnknownCode, 2), new("birth_on", RowProblemKind.ImpossibleDate, 1), new("person_id", RowProblemKind.MissingValue, 1), new("facility_code", RowProblemKind.MissingValue, 1)],
            Of(report, "person").Faults);
        Assert.Equal([new("person_id", RowProblemKind.UnknownReference, 1)], Of(report, "case_stage").Faults);
    }

    [Fact]
    public async Task A_fault_of_a_case_that_two_facilities_share_counts_once()
    {
        using var source = ASource.OfOnePerson().With("facility", ("facility_code", "330182111")).WithPerson("p2", "330182111")
            .WithStage("s1", "p1", "k1").WithStage("s2", "p2", "k1").With("legal_case", ("case_id", "k1"), ("agency_kind", "milice"));

        Assert.Equal([new("agency_kind", RowProblemKind.UnknownCode, 1)], Of(await CheckAsync(source), "legal_case").Faults);
    }

    [Fact]
    public async Task Columns_and_relations_that_are_missing_or_unknown_are_named()
    {
        using var source = ASource.OfOnePerson().Sql("DROP TABLE incident").Sql("ALTER TABLE person DROP COLUMN nationality")
            .Sql("ALTER TABLE person ADD COLUMN blood_group TEXT").Sql("ALTER TABLE person ADD COLUMN changed_at TEXT");

        var report = await CheckAsync(source);

        Assert.Equal(SourceVerdict.Kept, report.Verdict);
        Assert.Equal((false, 0), (Of(report, "incident").Present, Of(report, "incident").Rows));
        Assert.Equal("nationality", Assert.Single(Of(report, "person").MissingNullable));
        Assert.Equal("blood_group", Assert.Single(Of(report, "person").Unknown));
    }

    [Fact]
    public async Task A_missing_required_column_breaks_the_contract_and_is_named()
    {
        using var source = ASource.OfOnePerson().Sql("ALTER TABLE person DROP COLUMN admitted_at");

        var report = await CheckAsync(source);

        Assert.Equal(SourceVerdict.Broken, report.Verdict);
        Assert.Equal("admitted_at", Assert.Single(Of(report, "person").MissingRequired));
        Assert.Equal(1, Of(report, "person").Rows);
    }

    [Fact]
    public async Task A_database_without_persons_lacks_everything_that_person_requires()
    {
        using var source = new ASource().Sql("DROP TABLE person");

        var report = await CheckAsync(source);

        Assert.Equal(SourceVerdict.Broken, report.Verdict);
        Assert.Equal(["person_id", "facility_code", "name", "identity_known", "admitted_at"], Of(report, "person").MissingRequired);
    }

    // A code that loses its zeros, a number kept as text; a date type, a text of limited length and no type at all fit.
    [Fact]
    public async Task Types_that_change_values_are_named()
    {
        using var source = ASource.OfOnePerson().Sql("DROP TABLE cell_assignment; DROP TABLE stage_event")
            .Sql("CREATE TABLE cell_assignment (assignment_id NVARCHAR(20), person_id BIGINT, cell_id, from_at DATETIME, to_at REAL)")
            .Sql("CREATE TABLE stage_event (event_id TEXT, stage_id TEXT, kind TEXT, ground TEXT, occurred_on DATE, length VARCHAR(9))");

        var report = await CheckAsync(source);

        Assert.Equal([new("person_id", "BIGINT", "TEXT"), new("to_at", "REAL", "TEXT")], Of(report, "cell_assignment").UnfitTypes);
        Assert.Equal([new("length", "VARCHAR(9)", "INTEGER")], Of(report, "stage_event").UnfitTypes);
    }

    private static Task<SourceReport> CheckAsync(ASource source) => SourceCheck.RunAsync(source.Connection, TestContext.Current.CancellationToken);

    private static RelationReport Of(SourceReport report, string relation) => report.Relations.Single(one => one.Name == relation);
}

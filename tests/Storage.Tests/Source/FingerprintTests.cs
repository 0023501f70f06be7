namespace CustodyWatch.Storage.Tests.Source;

/// <summary>A facility's fingerprint tells whether it has to be swept again.</summary>
public class FingerprintTests
{
    [Fact]
    public async Task It_stays_while_nothing_of_the_facility_changes()
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1");
        var before = await source.FingerprintAsync();

        source.WithPerson("p2", "330182111").WithStage("s2", "p2").Sql("VACUUM");

        Assert.Equal(before, await source.FingerprintAsync());
    }

    // A value that changes, one that goes, a row that comes, a row that goes, a row of the facility itself.
    [Theory]
    [InlineData("UPDATE case_stage SET ended_on = '2026-04-01'")]
    [InlineData("UPDATE person SET birth_on = NULL")]
    [InlineData("INSERT INTO cell_assignment (assignment_id, person_id, cell_id) VALUES ('a1', 'p1', 'c1')")]
    [InlineData("DELETE FROM stage_event")]
    [InlineData("UPDATE facility SET name = '某市第二看守所'")]
    [InlineData("UPDATE office SET level = 'county'")]
    public async Task It_changes_with_every_fact_of_the_facility(string change)
    {
        using var source = ASource.OfOnePerson().WithStage("s1", "p1").WithEvent("e1", "s1");
        var before = await source.FingerprintAsync();

        source.Sql(change);

        Assert.NotEqual(before, await source.FingerprintAsync());
    }

    [Fact]
    public async Task It_changes_when_another_facility_gets_a_person_of_the_same_id()
    {
        using var source = ASource.OfOnePerson();
        var before = await source.FingerprintAsync();

        source.WithPerson("p1", "330182111");

        Assert.NotEqual(before, await source.FingerprintAsync());
    }

    [Fact]
    public async Task A_text_that_moves_from_one_column_to_the_next_is_a_change()
    {
        using var source = ASource.OfOnePerson().Sql("UPDATE facility SET name = '某市', level = '看守所'");
        var before = await source.FingerprintAsync();

        source.Sql("UPDATE facility SET name = '某市看', level = '守所'");

        Assert.NotEqual(before, await source.FingerprintAsync());
    }
}

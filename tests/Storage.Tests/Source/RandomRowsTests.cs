using CsCheck;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>Rows made of anything at all, in every column of every relation.</summary>
public sealed class RandomRowsTests : IDisposable
{
    private static readonly Gen<string?> AnyValue = Gen.OneOf<string?>(
        Gen.Const((string?)null), Gen.String.Select(text => (string?)text),
        Gen.OneOf<string?>("", " ", "p1", "p2", "s1", "c1", "i1", "330181111", "2026-02-30", "2026-02-28", "1", "-1", "1e99", "'; DROP TABLE person", "张三", "\u3000"));

    private static readonly Gen<RawRow[]> AnyRows =
        Gen.OneOf(SourceContract.Relations.ToArray()).SelectMany(relation => AnyValue.Array[relation.Columns.Count].Select(values => new RawRow(relation, values, 1))).Array[1, 40];

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Nobody_is_lost_and_nothing_breaks() => await AnyRows.SampleAsync(async rows =>
    {
        var read = (await ReadAsync(rows)).SelectMany(facts => facts.Persons).Select(person => person.Person.PersonId).ToArray();
        var ids = rows.Where(row => row.Relation == SourceContract.Person).Select(row => row["person_id"]).ToArray();

        Assert.Superset(ids.Where(IsSaid).ToHashSet(), read.ToHashSet<string?>());
        Assert.Equal(ids.Count(id => !IsSaid(id)), read.Count(id => id is ['#', .. var number] && number.All(char.IsAsciiDigit)));
    }, iter: 60, threads: 1);

    [Fact]
    public async Task Every_stage_is_somebodys_or_told_of() => await AnyRows.SampleAsync(async rows =>
    {
        var read = await ReadAsync(rows);
        var stages = read.SelectMany(facts => facts.Persons).SelectMany(person => person.Stages).Select(stage => stage.Stage.StageId);
        var problems = read.SelectMany(facts => facts.Problems).Where(problem => problem.Relation == "case_stage").Select(problem => problem.Key);
        var ids = rows.Where(row => row.Relation == SourceContract.CaseStage).Select(row => row["stage_id"]).Where(IsSaid);

        Assert.Superset(ids.ToHashSet(), stages.Concat(problems).ToHashSet<string?>());
    }, iter: 60, threads: 1);

    public void Dispose() => _folder.Dispose();

    private static bool IsSaid(string? id) => !string.IsNullOrWhiteSpace(id);

    private async Task<IReadOnlyList<FacilityFacts>> ReadAsync(RawRow[] rows)
    {
        var connection = SourceConnection.Parse(_folder.File("random.db"));
        SourceWriter.Write(connection, rows, overwrite: true);
        var source = await SqliteFactSource.OpenAsync(connection, CancellationToken.None);
        var facts = new List<FacilityFacts>();
        foreach (var code in await source.FacilityCodesAsync(CancellationToken.None))
            facts.Add(await source.LoadAsync(code, CancellationToken.None));
        return facts;
    }
}

using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>Writing an embedded detention database.</summary>
public sealed class SourceWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private SourceConnection Target => SourceConnection.Parse(_folder.File("centre.db"));

    [Fact]
    public void Every_relation_is_made_and_its_rows_counted()
    {
        var counts = SourceWriter.Write(Target, [Cell("c1"), Cell("c2")]);

        Assert.Equal(SourceContract.Relations.Select(relation => relation.Name), counts.Keys);
        Assert.Equal((2, 0), (counts["cell"], counts["person"]));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        SourceWriter.Write(Target, [Cell("c1"), Cell("c2")]);
        var first = File.ReadAllBytes(Target.Path);

        SourceWriter.Write(Target, [Cell("c1"), Cell("c2")], overwrite: true);

        Assert.Equal(first, File.ReadAllBytes(Target.Path));
    }

    [Fact]
    public async Task A_faulty_value_is_stored_as_it_came()
    {
        SourceWriter.Write(Target, [new(SourceContract.StageEvent, ["e1", null, "extension", "", null, null, null, "dreißig", "week", null, null, "  "], 1)]);

        var source = await SqliteFactSource.OpenAsync(Target, TestContext.Current.CancellationToken);
        var problems = (await source.LoadAsync("", TestContext.Current.CancellationToken)).Problems;

        Assert.Equal([("length", "dreißig"), ("unit", "week")], problems.Where(problem => problem.Value is not null).Select(problem => (problem.Column, problem.Value!)));
    }

    [Fact]
    public void A_file_that_is_there_is_not_replaced_unless_asked()
    {
        SourceWriter.Write(Target, [Cell("c1")]);
        var before = File.ReadAllBytes(Target.Path);

        var refused = Assert.Throws<BadInputException>(() => SourceWriter.Write(Target, []));

        Assert.Equal("The file is already there.", refused.What);
        Assert.Equal(before, File.ReadAllBytes(Target.Path));
    }

    [Fact]
    public void Rows_that_break_off_leave_nothing_behind_and_the_old_file_whole()
    {
        SourceWriter.Write(Target, [Cell("c1")]);
        var before = File.ReadAllBytes(Target.Path);

        Assert.Throws<InvalidOperationException>(() => SourceWriter.Write(Target, BreakingOff(), overwrite: true));

        Assert.Equal(["centre.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
        Assert.Equal(before, File.ReadAllBytes(Target.Path));
    }

    [Fact]
    public void A_journal_of_the_replaced_file_does_not_outlive_it()
    {
        File.WriteAllText(Target.Path + "-wal", "left by another program");

        SourceWriter.Write(Target, [Cell("c1")], overwrite: true);

        Assert.Equal(["centre.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_is_not_there_or_stands_in_the_place_of_the_file_is_named()
    {
        Assert.Equal("This is a folder.", Assert.Throws<BadInputException>(() => SourceWriter.Write(SourceConnection.Parse(_folder.Path), [])).What);
        Assert.Contains("is not there", Assert.Throws<BadInputException>(() => SourceWriter.Write(SourceConnection.Parse(_folder.File("no/centre.db")), [])).What, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static RawRow Cell(string cellId) => new(SourceContract.Cell, [cellId, "330181111", "一监室", null], 1);

    private static IEnumerable<RawRow> BreakingOff()
    {
        yield return Cell("c1");
        throw new InvalidOperationException("the rows broke off");
    }
}

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A faulty input is refused in one message that names the place and the mend; nothing half-written stays behind.</summary>
public sealed class FaultyInputTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_database_that_is_not_there_is_an_unavailable_dependency_and_is_not_made()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", _folder["none.db"]);

        outcome.ShouldRefuse(3, _folder["none.db"]);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_an_unavailable_dependency()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", _folder.Write("centre.db", "not a database, however long this text may be: it has no header that SQLite knows"));

        outcome.ShouldRefuse(3, _folder["centre.db"]);
    }

    [Fact]
    public async Task A_kind_of_database_that_is_not_known_is_a_wrong_call()
    {
        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", "oracle:Server=x;Password=geheim");

        outcome.ShouldRefuse(2, "oracle");
        Assert.DoesNotContain("geheim", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_with_a_fault_is_refused_at_its_line_and_column()
    {
        await CustodyWatchProgram.RunAsync("simulate", "--persons", "20", "--facilities", "1", "--on", "2026-11-24", "--out", _folder["centre.db"]);
        var catalogue = _folder.Write("faulty.md", CatalogueWithAMistypedGround());

        var outcome = await CustodyWatchProgram.RunAsync("findings", "--source", _folder["centre.db"], "--rules", catalogue);

        outcome.ShouldRefuse(2, $"{catalogue}:{LineOfFault()}:", "inv-custody-ext1", "inv-custody-ext-1");
    }

    [Fact]
    public async Task Checking_a_catalogue_with_a_fault_prints_the_fault_and_falls_short()
    {
        var catalogue = _folder.Write("faulty.md", CatalogueWithAMistypedGround());

        var outcome = await CustodyWatchProgram.RunAsync("rules", "check", catalogue);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"{catalogue}:{LineOfFault()}:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_file_with_an_unknown_key_is_refused_with_the_nearest_one()
    {
        var file = _folder.Write("case.yaml", "person: { name: 张三 }\nstages:\n  - knd: investigation\n    started_on: 2026-02-09\n");

        var outcome = await CustodyWatchProgram.RunAsync("explain", file, "--on", "2026-04-11");

        outcome.ShouldRefuse(2, $"{file}:3:5", "没有“knd”这个键", "“kind”");
    }

    [Fact]
    public async Task A_case_file_that_is_not_there_is_named()
    {
        var outcome = await CustodyWatchProgram.RunAsync("explain", _folder["none.yaml"]);

        outcome.ShouldRefuse(2, _folder["none.yaml"], "没有这个文件。");
        Assert.DoesNotContain("Could not", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_there_already_is_not_replaced()
    {
        var file = _folder.Write("centre.db", "somebody's work");

        var outcome = await CustodyWatchProgram.RunAsync("simulate", "--persons", "20", "--out", file, "--truth", _folder["truth.json"]);

        outcome.ShouldRefuse(2, file, "overwrite");
        Assert.Equal(["centre.db"], _folder.Files);
        Assert.Equal("somebody's work", File.ReadAllText(file));
    }

    private static string[] Shipped() => File.ReadAllLines(Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md"));

    private const string Sound = "  - ground: inv-custody-ext-1";

    private static string CatalogueWithAMistypedGround() =>
        string.Join('\n', Shipped().Select(line => line == Sound ? "  - ground: inv-custody-ext1" : line));

    private static int LineOfFault() => Array.IndexOf(Shipped(), Sound) + 1;
}

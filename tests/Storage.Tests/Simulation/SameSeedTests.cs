using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Tests.Source;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>A made-up population can be made again.</summary>
public class SameSeedTests
{
    [Fact]
    public void The_same_seed_and_day_give_the_same_rows_and_the_same_truth()
    {
        var once = MadeUp.Of(400, 3, 7, "2026-11-24");
        var again = MadeUp.Of(400, 3, 7, "2026-11-24");

        Assert.Equal(once.Text(), again.Text());
        Assert.Equal(once.TruthFile(), again.TruthFile());
    }

    [Fact]
    public void The_same_seed_and_day_give_the_same_database_to_the_byte()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "once.db", "again.db" })
            SourceWriter.Write(SourceConnection.Parse(folder.File(name)), Storage.Simulation.Population.Make(new(300, 2, 7, new DateOnly(2026, 11, 24))).Rows());

        Assert.Equal(File.ReadAllBytes(folder.File("once.db")), File.ReadAllBytes(folder.File("again.db")));
    }

    [Fact]
    public void Reading_the_rows_twice_gives_the_same_rows()
    {
        var population = Storage.Simulation.Population.Make(new(300, 2, 7, new DateOnly(2026, 11, 24)));

        Assert.Equal(population.Rows().SelectMany(row => row.Values), population.Rows().SelectMany(row => row.Values));
    }

    [Fact]
    public void Another_seed_gives_other_people() =>
        Assert.NotEqual(MadeUp.Of(400, 3, 7, "2026-11-24").Text(), MadeUp.Of(400, 3, 8, "2026-11-24").Text());

    [Fact]
    public void Another_day_gives_other_histories() =>
        Assert.NotEqual(MadeUp.Of(400, 3, 7, "2026-11-24").Text(), MadeUp.Of(400, 3, 7, "2026-11-25").Text());

    [Fact]
    public void What_was_planted_is_not_told_before_the_rows_are_read()
    {
        var population = Storage.Simulation.Population.Make(new(10, 1, 7, new DateOnly(2026, 11, 24)));

        Assert.Throws<InvalidOperationException>(() => population.Truth);
    }
}

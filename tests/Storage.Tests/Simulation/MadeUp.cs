using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>A population read to its end, with its rows by relation.</summary>
internal sealed class MadeUp
{
    private readonly Dictionary<Relation, List<RawRow>> _rows;

    private MadeUp(SimulationPlan plan)
    {
        Plan = plan;
        var population = Population.Make(plan);
        All = [.. population.Rows()];
        _rows = All.GroupBy(row => row.Relation).ToDictionary(rows => rows.Key, rows => rows.ToList());
        Truth = population.Truth;
    }

    /// <summary>Two thousand persons in four facilities on 24 November 2026: what most tests look at.</summary>
    public static MadeUp TwoThousand { get; } = Of(2000, 4, 1, "2026-11-24");

    public SimulationPlan Plan { get; }

    public IReadOnlyList<RawRow> All { get; }

    public Truth Truth { get; }

    public IReadOnlyList<RawRow> this[Relation relation] => _rows.GetValueOrDefault(relation, []);

    /// <summary>Everybody of whom nothing may be found: nobody's violation and nobody's decoy.</summary>
    public IReadOnlySet<string> Plain => field ??=
        this[SourceContract.Person].Select(row => row.Key)
            .Except(Truth.Planted.SelectMany(planted => planted.Subjects))
            .Except(Truth.Decoys.SelectMany(decoy => decoy.Subjects))
            .ToHashSet();

    /// <summary>The persons who have not left.</summary>
    public IReadOnlySet<string> InCustody => field ??=
        this[SourceContract.Person].Where(row => row["released_at"] is null).Select(row => row.Key).ToHashSet();

    public static MadeUp Of(int persons, int facilities, long seed, string asOf) =>
        new(new SimulationPlan(persons, facilities, seed, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Everything as text, one row a line.</summary>
    public string Text() => string.Join('\n', All.Select(row => $"{row.Number} {row.Relation.Name} {string.Join('|', row.Values)}"));

    /// <summary>The truth file's bytes.</summary>
    public byte[] TruthFile()
    {
        using var file = new MemoryStream();
        Truth.Write(file);
        return file.ToArray();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Simulation;

/// <summary>What a population was planted with, and how its persons must end a sweep: the truth that findings are held against.</summary>
public sealed class Truth
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    };

    private readonly List<PlantedViolation> _planted = [];
    private readonly List<PlantedDecoy> _decoys = [];

    private Truth(SimulationPlan plan) => (On, Seed, Persons, Facilities) = (plan.AsOf, plan.Seed, plan.Persons, plan.Facilities);

    /// <summary>The day it holds for.</summary>
    public DateOnly On { get; }

    public long Seed { get; }

    /// <summary>Everybody the source lists, those who have left included.</summary>
    public int Persons { get; }

    public int Facilities { get; }

    /// <summary>How the persons in custody must end a sweep.</summary>
    public Census Census { get; private set; } = Census.Empty;

    /// <summary>The violations, by facility in the order of their planting.</summary>
    public IReadOnlyList<PlantedViolation> Planted => _planted;

    /// <summary>The lawful persons of whom nothing may be found, by facility in the order of their planting.</summary>
    public IReadOnlyList<PlantedDecoy> Decoys => _decoys;

    internal static Truth Empty(SimulationPlan plan) => new(plan);

    /// <summary>Writes it as JSON: indented, with line feeds, the same bytes for the same population.</summary>
    public void Write(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        JsonSerializer.Serialize(file, this, Form);
        file.Write("\n"u8);
    }

    internal void Add(Drafts.Findings findings, int personsInCustody)
    {
        _planted.AddRange(findings.Planted);
        _decoys.AddRange(findings.Decoys);
        var alert = PersonsOf(findings, data: false);
        var undetermined = PersonsOf(findings, data: true).Except(alert).Count();
        Census = Census.Plus(new(personsInCustody - alert.Count - undetermined, alert.Count, undetermined));
    }

    // Persons only: a fault of a cell's row makes nobody undetermined.
    private static HashSet<string> PersonsOf(Drafts.Findings findings, bool data) =>
    [
        .. findings.Planted
            .Where(planted => planted.Rule.StartsWith("data-", StringComparison.Ordinal) == data && planted.Relation != "cell")
            .SelectMany(planted => planted.Subjects),
    ];
}

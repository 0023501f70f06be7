using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>Made-up detention centres, one after the other.</summary>
internal static class Populations
{
    /// <summary>How many persons are looked at: 100,000 is the number to run before a release, CUSTODYWATCH_PERSONS=100000; the server runs fewer.</summary>
    public static readonly int Persons = int.TryParse(Environment.GetEnvironmentVariable("CUSTODYWATCH_PERSONS"), out var persons) ? persons : 5_000;

    private const int PersonsOfFacility = 500;

    /// <summary>The facilities of a population with the facts of each; only one is in memory at a time.</summary>
    public static IEnumerable<FacilityFacts> Make(int persons, long seed, DateOnly asOf)
    {
        FacilityAssembly? facility = null;
        var offices = new List<RawRow>();
        foreach (var row in Population.Make(new SimulationPlan(persons, Math.Max(1, persons / PersonsOfFacility), seed, asOf)).Rows())
        {
            if (row.Relation == SourceContract.Office)
            {
                offices.Add(row);
                continue;
            }
            if (row.Relation == SourceContract.Facility)
            {
                if (facility is not null)
                    yield return facility.Build();
                facility = new FacilityAssembly(row.Key);
                offices.ForEach(facility.Add);
            }
            facility!.Add(row);
        }
        yield return facility!.Build();
    }
}

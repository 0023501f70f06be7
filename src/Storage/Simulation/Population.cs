using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Life;
using CustodyWatch.Storage.Simulation.Plants;

namespace CustodyWatch.Storage.Simulation;

/// <summary>A made-up population: lawful histories of persons in custody, and among them violations that were planted on purpose.</summary>
public sealed class Population
{
    private readonly SimulationPlan _plan;
    private Truth? _truth;

    private Population(SimulationPlan plan) => _plan = plan;

    /// <summary>What was planted. It is complete when the last row has been read.</summary>
    /// <exception cref="InvalidOperationException">The rows have not been read to their end.</exception>
    public Truth Truth =>
        _truth ?? throw new InvalidOperationException("What was planted is known only when all rows have been read.");

    public static Population Make(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan);
    }

    /// <summary>Makes the rows while they are read, one facility after the other; only one facility is in memory at a time.</summary>
    /// <remarks>Offices come first; within a facility a row comes after the rows it names. Reading them again makes the same rows again.</remarks>
    public IEnumerable<RawRow> Rows()
    {
        _truth = null;
        var (truth, number) = (Truth.Empty(_plan), 0);
        foreach (var office in Offices.For(_plan.Facilities))
            yield return office.ToRow(++number);
        foreach (var (index, plants) in PlantSchedule.For(_plan).Index())
        {
            var facility = Fill(index, plants);
            foreach (var row in facility.Rows())
                yield return row.ToRow(++number);
            truth.Add(facility.Findings, facility.Persons.Count(person => person.InCustody));
        }
        _truth = truth;
    }

    private FacilityDraft Fill(int index, IReadOnlyList<IPlant> plants)
    {
        var dice = Dice.For(_plan.Seed, index);
        var facility = new FacilityDraft(index, _plan.AsOf);
        foreach (var plant in plants)
            plant.Plant(facility, dice);
        while (facility.Persons.Count < _plan.PersonsIn(index))
            Cases.Open(facility, _plan.PersonsIn(index) - facility.Persons.Count, dice);
        Measures.Spread(facility, dice);
        Incidents.Spread(facility, dice);
        Changes.Spread(facility, dice);
        new Housing(facility, dice).House();
        return facility;
    }
}

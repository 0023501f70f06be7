using CustodyWatch.Rules;

namespace CustodyWatch.Storage.Simulation;

/// <summary>What population is to be made up. The same plan always gives the same rows.</summary>
public sealed record SimulationPlan
{
    /// <summary>The most facilities there can be: their codes have five digits to tell them apart.</summary>
    public const int MostFacilities = 99_999;

    private static readonly DateOnly Earliest = new(2022, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>Makes a plan.</summary>
    /// <param name="persons">How many persons the source lists, those who have left included; 1 or more.</param>
    /// <param name="facilities">How many detention centres; 1 or more. With more centres than persons some stay empty.</param>
    /// <param name="seed">Another seed, another population.</param>
    /// <param name="asOf">The day the population is made for: nothing has happened after it.</param>
    /// <exception cref="BadInputException">A number is out of range, or the day so early that histories would reach into older law.</exception>
    public SimulationPlan(int persons, int facilities, long seed, DateOnly asOf)
    {
        if (persons < 1)
            throw new BadInputException("--persons", $"'{persons}' is not a number of persons.", "The database would be empty.", "Give 1 or more.");
        if (facilities is < 1 or > MostFacilities)
            throw new BadInputException("--facilities", $"'{facilities}' is not a number of facilities.", "Persons would have no place.", $"Give 1 to {MostFacilities}.");
        if (asOf < Earliest || asOf > Latest)
            throw new BadInputException("--on", $"{asOf:yyyy-MM-dd} is out of range.", "Histories would reach into other law.", $"Give a day from {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd}.");
        (Persons, Facilities, Seed, AsOf) = (persons, facilities, seed, asOf);
    }

    public int Persons { get; }

    public int Facilities { get; }

    public long Seed { get; }

    /// <summary>The day the population is made for, to its end.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many persons one facility lists; the first facilities take what does not divide evenly.</summary>
    internal int PersonsIn(int facility) => Persons / Facilities + (facility < Persons % Facilities ? 1 : 0);
}

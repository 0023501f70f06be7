namespace CustodyWatch.Storage.Simulation.Plants;

/// <summary>Which facility gets which plants.</summary>
internal static class PlantSchedule
{
    /// <summary>From so many persons on, there is at least one plant of every kind, if the facilities have room for it.</summary>
    public const int PersonsForAllKinds = 300;

    // In large populations: four fifths of them violations, the rest decoys.
    private const int OfThousand = 27;

    public static IReadOnlyList<IReadOnlyList<IPlant>> For(SimulationPlan plan)
    {
        var kinds = PlantKinds.All;
        var schedule = Enumerable.Range(0, plan.Facilities).Select(_ => new List<IPlant>()).ToArray();
        var room = Enumerable.Range(0, plan.Facilities).Select(plan.PersonsIn).ToArray();
        var (left, facility) = (PersonsToPlant(plan, kinds), 0);
        for (var number = 0; left > 0 && number < plan.Persons + kinds.Count; number++)
        {
            var plant = kinds[number % kinds.Count];
            if (plant.Persons > left || NextWithRoom(room, facility, plant.Persons) is not { } chosen)
                continue;
            schedule[chosen].Add(plant);
            room[chosen] -= plant.Persons;
            left -= plant.Persons;
            facility = chosen + 1;
        }
        return schedule;
    }

    private static int PersonsToPlant(SimulationPlan plan, IReadOnlyList<IPlant> kinds)
    {
        if (plan.Persons < PersonsForAllKinds)
            return plan.Persons / 3;
        return Math.Max(kinds.Sum(kind => kind.Persons), (int)((long)plan.Persons * OfThousand / 1000));
    }

    private static int? NextWithRoom(int[] room, int from, int persons)
    {
        for (var step = 0; step < room.Length; step++)
        {
            if (room[(from + step) % room.Length] is var free && free > 0 && free >= persons)
                return (from + step) % room.Length;
        }
        return null;
    }
}

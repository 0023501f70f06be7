namespace CustodyWatch.Rules.Clocks;

/// <summary>The memory of the runs on one thread, used again, so that they can go over a whole country without asking for more.</summary>
internal sealed class RunMemory
{
    private const int Room = 6;

    /// <summary>The rungs of the ladder that runs.</summary>
    public Rung[] Rungs { get; private set; } = new Rung[Room];

    /// <summary>The exclusions that have stopped the clock that runs.</summary>
    public List<Order> Orders { get; } = [];

    /// <summary>Makes room for more rungs; those that are there stay.</summary>
    public Rung[] RoomFor(int rungs)
    {
        var more = Rungs;
        Array.Resize(ref more, rungs);
        return Rungs = more;
    }
}

/// <summary>An exclusion that has stopped the clock.</summary>
/// <param name="Act">Its place among the acts of the stage.</param>
/// <param name="Until">The day it ends; null while it runs.</param>
internal readonly record struct Order(int Act, DateOnly? Until);

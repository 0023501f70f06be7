namespace CustodyWatch.Storage.Simulation;

/// <summary>A stream of chance that is the same for the same seed on every machine and every version of .NET.</summary>
/// <remarks>SplitMix64: a counter, and a mixing of its bits. <see cref="System.Random"/> promises less.</remarks>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;

    private ulong _counter = seed;

    /// <summary>The dice of one part of a population: the parts do not depend on each other's draws.</summary>
    public static Dice For(long seed, int part) => new(Mix(unchecked((ulong)seed + Step * ((ulong)part + 1))));

    /// <summary>A seed for dice that several are to throw alike.</summary>
    public ulong Seed()
    {
        _counter = unchecked(_counter + Step);
        return Mix(_counter);
    }

    /// <summary>A whole number between the two, both included.</summary>
    public int Between(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return low + (int)Math.BigMul(Seed(), (ulong)(high - low + 1), out _);
    }

    public int Within(Span span) => Between(span.Low, span.High);

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>A moment of the day, on a full minute: from the first hour to before the last.</summary>
    public DateTime At(DateOnly day, int fromHour, int beforeHour) =>
        day.ToDateTime(new TimeOnly(Between(fromHour, beforeHour - 1), Between(0, 59)));

    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }
}

/// <summary>A range of whole numbers, both ends included.</summary>
internal readonly record struct Span(int Low, int High);

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CustodyWatch.Rules.Clocks;

/// <summary>A list that stands where it is declared while it is short, as nearly every history is, and asks for memory only when it grows.</summary>
internal struct ShortList<T>
{
    private const int Room = 6;
    private Few _few;
    private T[]? _many;

    public int Count { get; private set; }

    [UnscopedRef]
    public Span<T> Items => (_many is null ? _few : _many.AsSpan())[..Count];

    [UnscopedRef]
    public readonly ReadOnlySpan<T> Read => (_many is null ? (ReadOnlySpan<T>)_few : _many)[..Count];

    public void Add(T item)
    {
        if (Count == (_many?.Length ?? Room))
            Grow();
        Count++;
        Items[^1] = item;
    }

    /// <summary>Keeps the first ones only.</summary>
    public void Keep(int count) => Count = count;

    private void Grow()
    {
        var more = new T[2 * Count];
        Items.CopyTo(more);
        _many = more;
    }

    [InlineArray(Room)]
    private struct Few
    {
        private T _first;
    }
}

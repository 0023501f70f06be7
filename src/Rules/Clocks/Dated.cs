namespace CustodyWatch.Rules.Clocks;

/// <summary>A value with the days between which it applies; the next value in the list ends the one before.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="Value">The value; null where from that day on there is none.</param>
public readonly record struct DatedValue<T>(DateOnly From, T? Value)
    where T : class;

/// <summary>A value that changes with the law, by date.</summary>
public sealed class Dated<T>(IReadOnlyList<DatedValue<T>> values)
    where T : class
{
    private readonly DatedValue<T>[] _values = [.. values.OrderBy(value => value.From)];

    /// <summary>The values in order of their first day.</summary>
    public IReadOnlyList<DatedValue<T>> Values => _values;

    /// <summary>The same days with other values; where there is none there is none.</summary>
    public Dated<T> Select(Func<T, T> change) => new([.. Values.Select(value => value with { Value = value.Value is { } known ? change(known) : null })]);

    /// <summary>Gives the value in force on a day, or null where there is none.</summary>
    public T? On(DateOnly day)
    {
        var values = _values;
        for (var last = values.Length - 1; last >= 0; last--)
            if (values[last].From <= day)
                return values[last].Value;
        return null;
    }
}

/// <summary>Makes dated values.</summary>
public static class Dated
{
    /// <summary>A value that never changes.</summary>
    public static Dated<T> Always<T>(T value)
        where T : class =>
        new([new(DateOnly.MinValue, value)]);
}

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>What conditions ask of one value, or of two values compared: all of it must be so.</summary>
internal sealed record Asked
{
    public static readonly Asked Nothing = new();

    /// <summary>The values it may have; null where any.</summary>
    public IReadOnlySet<object>? OneOf { get; init; }

    /// <summary>The values it may not have.</summary>
    public IReadOnlySet<object> NoneOf { get; init; } = new HashSet<object>();

    /// <summary>The least and the greatest number or day it may be, both inclusive.</summary>
    public long Least { get; init; } = long.MinValue;
    public long Greatest { get; init; } = long.MaxValue;

    /// <summary>How two values may compare.</summary>
    public Order Order { get; init; } = Order.Any;

    public bool Missing { get; init; }
    public bool Present { get; init; }

    public bool IsPossible =>
        !(Missing && Present) && Order != Order.None && Least <= Greatest
        && !(Least == Greatest && NoneOf.Contains(Least))
        && OneOf?.Any(value => !NoneOf.Contains(value)) != false;

    /// <summary>This and more.</summary>
    public Asked And(Asked more) => new()
    {
        OneOf = OneOf is null ? more.OneOf : more.OneOf is null ? OneOf : OneOf.Intersect(more.OneOf).ToHashSet(),
        NoneOf = NoneOf.Union(more.NoneOf).ToHashSet(),
        Least = Math.Max(Least, more.Least),
        Greatest = Math.Min(Greatest, more.Greatest),
        Order = Order & more.Order,
        Missing = Missing || more.Missing,
        Present = Present || more.Present,
    };
}

/// <summary>How the first of two values stands to the second.</summary>
[Flags]
internal enum Order
{
    None = 0,
    Less = 1,
    Same = 2,
    More = 4,
    Any = Less | Same | More,
}

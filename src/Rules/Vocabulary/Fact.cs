using System.Collections.Immutable;

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>One row of the source, as it could be read.</summary>
public abstract record Fact
{
    /// <summary>The row's key, as a finding names it.</summary>
    public abstract string RowKey { get; }

    /// <summary>The columns whose value stood there but could not be read. Usually empty.</summary>
    public ImmutableHashSet<string> Unreadable { get; init; } = [];
}

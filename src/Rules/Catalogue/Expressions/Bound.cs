using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Names;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>An expression with its type, ready to be compiled.</summary>
/// <param name="Expression">The tree; its CLR type is the value type's, null standing for unknown or not there.</param>
/// <param name="Type">The type.</param>
/// <param name="Unreadable">A tree that tells whether a value stood there that could not be read; null where that cannot be.</param>
public sealed record Bound(Expression Expression, VocabularyType Type, Expression? Unreadable = null);

/// <summary>A value read from a column on the way, so that an undecided rule can say which datum it lacks.</summary>
/// <param name="Member">The name.</param>
/// <param name="Value">The tree of the value.</param>
/// <param name="Row">The tree of the row it comes from.</param>
/// <param name="Owner">The tree of the person the row is about; null where there is none.</param>
public sealed record Leaf(Member Member, Expression Value, Expression Row, Expression? Owner);

/// <summary>What an expression may name.</summary>
internal sealed class Scope
{
    /// <summary>The day asked.</summary>
    public required Expression AsOf { get; init; }

    /// <summary>Variables, definitions and numbers, by name.</summary>
    public Dictionary<string, Bound> Names { get; } = [];

    /// <summary>The values named so far, by the name they have in the rule.</summary>
    public Dictionary<string, Bound> Used { get; } = [];

    /// <summary>The columns read so far.</summary>
    public List<Leaf> Leaves { get; } = [];
}

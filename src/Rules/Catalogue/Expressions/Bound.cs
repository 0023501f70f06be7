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

/// <summary>A condition without <c>and</c>, <c>or</c> and <c>not</c>, wherever it stands: under <c>when</c> or <c>unless</c>, in a definition, in a choice.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Test">The tree of it, the very one that stands in the trees of the rule.</param>
/// <param name="Where">Its place.</param>
public sealed record AtomicCondition(string Text, Expression Test, Location Where);

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

    /// <summary>The atomic conditions of the expression that is being bound.</summary>
    public List<(Node Node, Expression Test)> Questions { get; } = [];

    /// <summary>The atomic conditions so far, messages aside.</summary>
    public List<AtomicCondition> Atoms { get; } = [];
}

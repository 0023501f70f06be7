using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Expressions;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>One condition of a rule.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Test">A tree that gives true, false, or null for unknown.</param>
/// <param name="Where">Its place.</param>
/// <param name="IsException">Whether it stands under <c>unless</c>; the test is then of its opposite.</param>
public sealed record RuleCondition(string Text, Expression Test, Location Where, bool IsException = false);

/// <summary>A part of a message: words, or a value to be put in.</summary>
/// <param name="Words">The words; empty where a value stands.</param>
/// <param name="Value">The value; null where words stand.</param>
public sealed record MessagePart(string Words, Bound? Value);

/// <summary>A message in both languages.</summary>
/// <param name="Zh">Its Chinese parts.</param>
/// <param name="En">Its English parts.</param>
public sealed record Message(IReadOnlyList<MessagePart> Zh, IReadOnlyList<MessagePart> En);

/// <summary>A fact a rule used, by the name it has there.</summary>
/// <param name="Name">As <c>a.cell.since</c>.</param>
/// <param name="Value">The value.</param>
public sealed record UsedFact(string Name, Bound Value);

/// <summary>A block that defines a rule, bound to the vocabulary.</summary>
public sealed record RuleBlock
{
    /// <summary>The id; a star in it stands for the id of the clock's term.</summary>
    public required string Id { get; init; }
    public required Location Where { get; init; }
    public required Message Title { get; init; }
    public required IReadOnlyList<Citation> Law { get; init; }

    /// <summary>Why the rule is switched off; null for one that is in use. Its examples run all the same.</summary>
    public Findings.Bilingual? Suspended { get; init; }

    /// <summary>The type of the fact the rule matches.</summary>
    public required Type Subject { get; init; }

    /// <summary>The fact in all trees of the rule.</summary>
    public required ParameterExpression Fact { get; init; }

    /// <summary>All must be true; one that is false keeps the rule silent; else it is undecided.</summary>
    public required IReadOnlyList<RuleCondition> Conditions { get; init; }

    /// <summary>The first day; null where the rule states none.</summary>
    public Expression? Since { get; init; }

    /// <summary>The deadline behind it; null where the rule has none.</summary>
    public Expression? Deadline { get; init; }

    /// <summary>The severity's id.</summary>
    public required Expression Severity { get; init; }

    /// <summary>What tells apart findings about the same subjects; null where they are one.</summary>
    public Message? Detail { get; init; }
    public required Message Text { get; init; }
    public required IReadOnlyList<UsedFact> Facts { get; init; }

    /// <summary>The columns read, to be named where the rule is undecided.</summary>
    public required IReadOnlyList<Leaf> Leaves { get; init; }

    /// <summary>The conditions without <c>and</c>, <c>or</c> and <c>not</c>, in the order in which they are read; those of messages are left out.</summary>
    public IReadOnlyList<AtomicCondition> Atoms { get; init; } = [];
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];
}

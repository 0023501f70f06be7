using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>A part of an expression, with its place in the text.</summary>
internal abstract record Node(int Offset)
{
    /// <summary>What is asked, as it is written; empty for what is not asked but only a part of a question.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where the words begin.</summary>
    public int WordsAt { get; init; }
}

internal sealed record NumberNode(int Offset, int Value) : Node(Offset);

internal sealed record DateNode(int Offset, DateOnly Value) : Node(Offset);

internal sealed record TextNode(int Offset, string Value) : Node(Offset);

internal sealed record TruthNode(int Offset, bool Value) : Node(Offset);

internal sealed record LengthNode(int Offset, StatedLength Value) : Node(Offset);

/// <summary>A name with members, or a bare code: which of the two, the binder decides.</summary>
internal sealed record PathNode(int Offset, IReadOnlyList<Token> Segments) : Node(Offset)
{
    public string Text => string.Join('.', Segments.Select(segment => segment.Text));
}

internal sealed record NotNode(int Offset, Node Operand) : Node(Offset);

/// <summary><c>and</c>, <c>or</c>, a comparison, <c>+</c> or <c>-</c>.</summary>
internal sealed record BinaryNode(int Offset, string Operator, Node Left, Node Right) : Node(Offset);

/// <summary><c>is missing</c>, <c>is present</c>, or <c>is VALUE</c>: true or false even where nothing is there.</summary>
internal sealed record IsNode(int Offset, Node Operand, bool Negated, bool Missing, Node? Value) : Node(Offset);

internal sealed record InNode(int Offset, Node Operand, bool Negated, IReadOnlyList<Node> Values) : Node(Offset);

internal sealed record IfNode(int Offset, Node Condition, Node Then, Node Else) : Node(Offset);

/// <summary><c>LENGTH from DATE</c>: the last lawful day.</summary>
internal sealed record FromNode(int Offset, Node Length, Node Start) : Node(Offset);

internal sealed record CallNode(int Offset, string Function, IReadOnlyList<Node> Arguments) : Node(Offset);

using System.Collections.Immutable;
using System.Linq.Expressions;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>Whether conditions can hold together, as far as that shows without knowing the facts.</summary>
/// <remarks>Either side of an "or" is tried, with what each value has been asked so far. Where that takes too long, or a part is not understood, the answer is yes.</remarks>
internal sealed class CanHold
{
    private int _steps = 2000;

    private CanHold()
    {
    }

    /// <summary>Whether all of some conditions can hold, or, where the second part is false, fail to hold.</summary>
    public static bool Together(IEnumerable<(Expression Test, bool Holds)> conditions)
    {
        var todo = ImmutableStack.CreateRange(conditions.Reverse());
        return todo.IsEmpty || new CanHold().Try(todo, ImmutableDictionary<string, Asked>.Empty);
    }

    /// <summary>What names a value, the same for the same value; null where the tree has a part that shows nothing of what it is.</summary>
    public static string? KeyOf(Expression tree) =>
        tree.ToString() is var text && text.Contains("value(", StringComparison.Ordinal) ? null : text;

    private bool Try(ImmutableStack<(Expression Test, bool Holds)> todo, ImmutableDictionary<string, Asked> known)
    {
        if (todo.IsEmpty || --_steps < 0)
            return true;
        todo = todo.Pop(out var next);
        return (next.Test, next.Holds) switch
        {
            (UnaryExpression { NodeType: ExpressionType.Not } not, _) => Try(todo.Push((not.Operand, !next.Holds)), known),
            (BinaryExpression { NodeType: ExpressionType.And } both, true) => Try(todo.Push((both.Right, true)).Push((both.Left, true)), known),
            (BinaryExpression { NodeType: ExpressionType.Or } both, false) => Try(todo.Push((both.Right, false)).Push((both.Left, false)), known),
            (BinaryExpression { NodeType: ExpressionType.And or ExpressionType.Or } either, _) =>
                Try(todo.Push((either.Left, next.Holds)), known) || Try(todo.Push((either.Right, next.Holds)), known),
            (ConstantExpression { Value: bool truth }, _) => truth == next.Holds && Try(todo, known),
            _ => Question.Of(next.Test, next.Holds) is not { } question ? Try(todo, known) : Try(todo, question, known),
        };
    }

    private bool Try(ImmutableStack<(Expression Test, bool Holds)> todo, Question question, ImmutableDictionary<string, Asked> known)
    {
        var asked = known.GetValueOrDefault(question.About, Asked.Nothing).And(question.Answer);
        return asked.IsPossible && Try(todo, known.SetItem(question.About, asked));
    }
}

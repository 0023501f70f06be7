using System.Linq.Expressions;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Finds one tree in another, and holds it at a value.</summary>
internal static class Trees
{
    /// <summary>Whether the very part stands somewhere in a tree, or is the tree.</summary>
    public static bool Contains(Expression tree, Expression part)
    {
        var search = new Holder(part, null);
        search.Visit(tree);
        return search.IsFound;
    }

    /// <summary>The tree with a part of it held at a value, wherever it stands.</summary>
    public static Expression With(Expression tree, Expression part, bool value) =>
        new Holder(part, Expression.Constant(value, typeof(bool?))).Visit(tree)!;

    private sealed class Holder(Expression part, ConstantExpression? instead) : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (!ReferenceEquals(node, part))
                return IsFound && instead is null ? node : base.Visit(node);
            IsFound = true;
            return instead ?? node;
        }
    }
}

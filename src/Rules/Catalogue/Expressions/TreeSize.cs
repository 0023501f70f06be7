using System.Linq.Expressions;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>How large a tree is once every definition in it is written out. Definitions are shared in memory, so a few lines can stand for billions of nodes.</summary>
internal sealed class TreeSize : ExpressionVisitor
{
    private readonly Dictionary<Expression, long> _known = new(ReferenceEqualityComparer.Instance);
    private long _counted;

    private TreeSize()
    {
    }

    /// <summary>The number of nodes; no larger than needed to tell that there are too many.</summary>
    public static long Of(Expression tree)
    {
        var size = new TreeSize();
        size.Visit(tree);
        return size._counted;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
            return null;
        var before = _counted;
        if (_known.TryGetValue(node, out var known))
        {
            _counted = Math.Min(_counted + known, int.MaxValue);
            return node;
        }
        _counted = Math.Min(_counted + 1, int.MaxValue);
        base.Visit(node);
        _known[node] = _counted - before;
        return node;
    }
}

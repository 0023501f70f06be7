using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>What one simple condition asks.</summary>
/// <param name="About">The value, or the two values, it is about.</param>
/// <param name="Answer">What it must be.</param>
internal sealed record Question(string About, Asked Answer)
{
    private static readonly Question Impossible = new("", new Asked { Order = Order.None });

    /// <summary>What a condition asks; null where that does not show.</summary>
    /// <param name="test">A condition without "and", "or" and "not".</param>
    /// <param name="holds">Whether it is to hold, or to fail.</param>
    public static Question? Of(Expression test, bool holds) => test switch
    {
        MethodCallExpression { Method.Name: nameof(Logic.SameText) } same => Compare(ExpressionType.Equal, same.Arguments[0], same.Arguments[1], holds),
        MethodCallExpression { Method.Name: nameof(Logic.AnyOf), Arguments: [var value, NewArrayExpression list] } => AnyOf(value, list, holds),
        MethodCallExpression { Method.Name: nameof(Logic.Is), Arguments: [var value, var expected, _] } => Is(Bare(value), Bare(expected), holds),
        MethodCallExpression { Method.Name: nameof(Logic.IsMissing), Arguments: [var value, _] } => Ask(Bare(value), holds ? new Asked { Missing = true } : new Asked { Present = true }),
        BinaryExpression binary when OrderAsked(binary.NodeType) != Order.None => Compare(binary.NodeType, binary.Left, binary.Right, holds),
        _ => Ask(test, Value(true, holds) with { Present = true }),
    };

    private static Question? Is(Expression value, Expression expected, bool holds) =>
        Constant(expected) is { } known ? Ask(value, Value(known, holds) with { Present = holds }) : null;

    private static Question? AnyOf(Expression value, NewArrayExpression list, bool holds)
    {
        var values = list.Expressions.Select(Constant).ToArray();
        if (values.Contains(null))
            return null;
        var set = values.OfType<object>().ToHashSet();
        return Ask(value, holds ? new Asked { OneOf = set, Present = true } : new Asked { NoneOf = set, Present = true });
    }

    private static Question? Compare(ExpressionType sign, Expression left, Expression right, bool holds)
    {
        var order = holds ? OrderAsked(sign) : Order.Any & ~OrderAsked(sign);
        if (Constant(left) is { } one && Constant(right) is { } two)
            return OrderOf(one, two) is { } known && (known & order) == 0 ? Impossible : null;
        if (Constant(right) is { } value)
            return Against(value, left, order);
        if (Constant(left) is { } first)
            return Against(first, right, Turned(order));
        if (CanHold.KeyOf(left) is not { } a || CanHold.KeyOf(right) is not { } b)
            return null;
        if (a == b)
            return (order & Order.Same) == 0 ? Impossible : null;
        return string.CompareOrdinal(a, b) < 0 ? new Question($"{a} ? {b}", new Asked { Order = order }) : new Question($"{b} ? {a}", new Asked { Order = Turned(order) });
    }

    // A number or a day becomes a range; a text, a code or a truth one value, or all but one.
    private static Question? Against(object value, Expression of, Order order) => (value, order) switch
    {
        (long, Order.Same | Order.Less) => Ask(of, new Asked { Greatest = (long)value, Present = true }),
        (long, Order.Same | Order.More) => Ask(of, new Asked { Least = (long)value, Present = true }),
        (long, Order.Less) => Ask(of, new Asked { Greatest = (long)value - 1, Present = true }),
        (long, Order.More) => Ask(of, new Asked { Least = (long)value + 1, Present = true }),
        (long, Order.Same) => Ask(of, new Asked { Least = (long)value, Greatest = (long)value, Present = true }),
        (_, Order.Same) => Truth(of, value, true) ?? Ask(of, Value(value, true) with { Present = true }),
        _ => Truth(of, value, false) ?? Ask(of, Value(value, false) with { Present = true }),
    };

    // "x = false" asks what "not x" asks.
    private static Question? Truth(Expression of, object value, bool same) => value is bool truth ? Ask(of, Value(true, truth == same) with { Present = true }) : null;

    private static Asked Value(object value, bool holds) => (value, holds) switch
    {
        (true, false) => new Asked { OneOf = new HashSet<object> { false } },
        (long number, true) => new Asked { Least = number, Greatest = number },
        (_, true) => new Asked { OneOf = new HashSet<object> { value } },
        _ => new Asked { NoneOf = new HashSet<object> { value } },
    };

    private static Question? Ask(Expression value, Asked asked) => CanHold.KeyOf(value) is { } key ? new Question(key, asked) : null;

    private static Expression Bare(Expression value) => value is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : value;

    private static object? Constant(Expression tree) => tree is not ConstantExpression { Value: { } value } ? null : value switch
    {
        int number => (long)number,
        DateOnly day => (long)DayCount.Between(DateOnly.MinValue, day),
        string or bool => value,
        _ => null,
    };

    private static Order? OrderOf(object one, object two) => (one, two) switch
    {
        (long a, long b) => a < b ? Order.Less : a > b ? Order.More : Order.Same,
        _ => one.Equals(two) ? Order.Same : Order.Less | Order.More,
    };

    private static Order OrderAsked(ExpressionType sign) => sign switch
    {
        ExpressionType.Equal => Order.Same,
        ExpressionType.NotEqual => Order.Less | Order.More,
        ExpressionType.LessThan => Order.Less,
        ExpressionType.LessThanOrEqual => Order.Less | Order.Same,
        ExpressionType.GreaterThan => Order.More,
        ExpressionType.GreaterThanOrEqual => Order.More | Order.Same,
        _ => Order.None,
    };

    private static Order Turned(Order order) =>
        (order & Order.Same) | ((order & Order.Less) != 0 ? Order.More : 0) | ((order & Order.More) != 0 ? Order.Less : 0);
}

using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>Gives every part of an expression its type and turns the whole into an expression tree. Only the vocabulary can be reached.</summary>
internal sealed class Binder(Scope scope)
{
    /// <summary>Binds an expression that must have a type.</summary>
    /// <exception cref="ExpressionFault">An unknown name, or values of unlike types; says where.</exception>
    public Bound Bind(Node node, VocabularyType? expected = null)
    {
        var bound = node switch
        {
            NumberNode number => new Bound(Expression.Constant(number.Value, typeof(int?)), VocabularyType.Number),
            DateNode date => new Bound(Expression.Constant(date.Value, typeof(DateOnly?)), VocabularyType.Date),
            TruthNode truth => new Bound(Expression.Constant(truth.Value, typeof(bool?)), VocabularyType.Truth),
            LengthNode length => new Bound(Expression.Constant(length.Value), VocabularyType.Length),
            TextNode text => Text(text.Offset, text.Value, expected),
            PathNode path => Path(path, expected),
            NotNode not => new Bound(Expression.Not(Truth(not.Operand)), VocabularyType.Truth),
            BinaryNode binary => Binary(binary),
            IsNode test => Is(test),
            InNode test => In(test),
            IfNode choice => If(choice, expected),
            FromNode from => From(from),
            CallNode call => Call(call),
            _ => throw new InvalidOperationException($"No binding for {node.GetType().Name}; this is a bug in CustodyWatch."),
        };
        if (bound.Type.Kind == ValueKind.Truth && IsAtomic(node))
            scope.Questions.Add((node, bound.Expression));
        return expected is null || Fits(bound.Type, expected) ? bound : throw Unlike(node.Offset, bound.Type, expected);
    }

    // A definition that is named has been taken apart where it stands.
    private bool IsAtomic(Node node) => node.Words.Length > 0
        && node is not (BinaryNode { Operator: "and" or "or" } or NotNode or IfNode or TruthNode)
        && !(node is PathNode { Segments: [var name] } && scope.Names.ContainsKey(name.Text));

    private Expression Truth(Node node) => Bind(node, VocabularyType.Truth).Expression;

    private static Bound Text(int offset, string value, VocabularyType? expected)
    {
        if (expected?.Kind != ValueKind.Code)
            return new Bound(Expression.Constant(value), VocabularyType.Text);
        if (!expected.Codes!.Contains(value))
            throw new ExpressionFault(offset, "unknown-code",
                $"“{value}”不在代码表“{expected.Codes.Name}”中；最接近的是“{expected.Codes.Nearest(value)}”。",
                $"'{value}' is not a code of '{expected.Codes.Name}'; the nearest is '{expected.Codes.Nearest(value)}'.",
                $"改写为“{expected.Codes.Nearest(value)}”。", $"Write '{expected.Codes.Nearest(value)}'.");
        return new Bound(Expression.Constant(value), expected);
    }

    private Bound Path(PathNode path, VocabularyType? expected)
    {
        var first = path.Segments[0];
        if (path.Segments.Count == 1 && first.Text == "today")
            return new Bound(scope.AsOf, VocabularyType.Date);
        if (path.Segments.Count == 1 && first.Text == "day_end")
            return new Bound(Call(nameof(Logic.EndOf), scope.AsOf), VocabularyType.Moment);
        if (!scope.Names.TryGetValue(first.Text, out var bound))
        {
            if (path.Segments.Count == 1 && expected?.Kind == ValueKind.Code)
                return Text(path.Offset, first.Text, expected);
            var nearest = Spelling.Nearest(first.Text, scope.Names.Keys.Append("today"));
            throw new ExpressionFault(path.Offset, "unknown-name",
                $"没有名为“{first.Text}”的对象；最接近的是“{nearest}”。", $"Nothing here is called '{first.Text}'; the nearest is '{nearest}'.",
                $"改写为“{nearest}”，或在 given 或 let 中定义它。", $"Write '{nearest}', or define it under given or let.");
        }
        Expression? owner = null;
        foreach (var segment in path.Segments.Skip(1))
        {
            if (bound.Type.Entity == Entities.Person)
                owner = bound.Expression;
            bound = Member(bound, segment, owner);
        }
        if (path.Segments.Count > 1 && bound.Type.Kind is not (ValueKind.Entity or ValueKind.Spans))
            scope.Used[path.Text] = bound;
        return bound;
    }

    private Bound Member(Bound of, Token segment, Expression? owner)
    {
        if (of.Type.Entity is not { } entity)
            throw new ExpressionFault(segment.Offset, "no-members", $"{of.Type.Zh}没有下级名称。", $"A {of.Type.En} has no names of its own.", "删去句点及其后的名称。", "Take out the full stop and the name after it.");
        if (entity.Find(segment.Text) is not { } member)
        {
            var nearest = Spelling.Nearest(segment.Text, entity.Members.SelectMany(known => new[] { known.Name, known.Zh }));
            throw new ExpressionFault(segment.Offset, "unknown-name",
                $"“{entity.Zh}”没有“{segment.Text}”；最接近的是“{nearest}”。", $"'{entity.Name}' has no '{segment.Text}'; the nearest is '{nearest}'.",
                $"改写为“{nearest}”。可用的名称见 rules vocabulary。", $"Write '{nearest}'. 'rules vocabulary' lists all names.");
        }
        var value = Guarded(of.Expression, member.Get, member.Type.Clr);
        if (member.Row is null)
            return new Bound(value, member.Type);
        var row = Guarded(of.Expression, member.Row, typeof(Fact));
        scope.Leaves.Add(new Leaf(member, value, row, owner ?? (entity == Entities.Person ? of.Expression : null)));
        return new Bound(value, member.Type, Expression.Call(typeof(Binder), nameof(IsUnreadable), null, row, Expression.Constant(member.Column)));
    }

    private static bool IsUnreadable(Fact? row, string column) => row is not null && row.Unreadable.Contains(column);

    // What belongs to somebody who is not there is not there either.
    private static ConditionalExpression Guarded(Expression of, LambdaExpression get, Type type) => Expression.Condition(
        Expression.ReferenceEqual(of, Expression.Constant(null)),
        Expression.Default(type),
        Expression.Convert(new Replace(get.Parameters[0], of).Visit(get.Body), type));

    private Bound Binary(BinaryNode node) => node.Operator switch
    {
        "and" => new Bound(Expression.And(Truth(node.Left), Truth(node.Right)), VocabularyType.Truth),
        "or" => new Bound(Expression.Or(Truth(node.Left), Truth(node.Right)), VocabularyType.Truth),
        "+" or "-" => Sum(node),
        _ => Comparison(node),
    };

    private Bound Sum(BinaryNode node)
    {
        var left = Bind(node.Left);
        if (left.Type.Kind == ValueKind.Moment && node.Operator == "+")
            return new Bound(Call(nameof(Logic.AfterHours), left.Expression, Hours(node.Right)), VocabularyType.Moment);
        if (left.Type.Kind != ValueKind.Number)
            throw new ExpressionFault(node.Offset, "no-sum",
                $"{left.Type.Zh}不能加减；日期请写“15 days from …”。", $"A {left.Type.En} cannot be added to; for dates write '15 days from …'.",
                "改用 from。", "Use 'from' instead.");
        var right = Bind(node.Right, VocabularyType.Number);
        return new Bound(node.Operator == "+" ? Expression.Add(left.Expression, right.Expression) : Expression.Subtract(left.Expression, right.Expression), VocabularyType.Number);
    }

    private Expression Hours(Node node)
    {
        var length = Bind(node, VocabularyType.Length);
        if (length.Expression is ConstantExpression { Value: StatedLength stated } && stated.Parts.Any(part => part.Unit != TermUnit.Hour))
            throw new ExpressionFault(node.Offset, "hours-expected", "时刻只能加小时。", "Only hours can be added to a date-time.", "写成小时，如 24 hours。", "Write hours, such as 24 hours.");
        return length.Expression;
    }

    private Bound Comparison(BinaryNode node)
    {
        // A bare code takes its list from the other side, whichever that is.
        // Each side is bound once: bound twice, nested comparisons would double with every level.
        var (left, right) = node.Left is PathNode { Segments.Count: 1 } bare && !scope.Names.ContainsKey(bare.Text) && bare.Text is not ("today" or "day_end")
            ? RightFirst(node)
            : LeftFirst(node);
        if (left.Type.Kind is ValueKind.Text or ValueKind.Code)
        {
            var same = Call(nameof(Logic.SameText), left.Expression, right.Expression);
            return node.Operator switch
            {
                "=" => new Bound(same, VocabularyType.Truth),
                "!=" => new Bound(Expression.Not(same), VocabularyType.Truth),
                _ => throw new ExpressionFault(node.Offset, "no-order", $"{left.Type.Zh}没有大小之分。", $"A {left.Type.En} has no order.", "改用 = 或 !=。", "Use = or !=."),
            };
        }
        if (left.Type.Kind is ValueKind.Length or ValueKind.Entity or ValueKind.Words or ValueKind.Spans)
            throw new ExpressionFault(node.Offset, "no-comparison",
                $"{left.Type.Zh}不能直接比较。", $"A {left.Type.En} cannot be compared.", "比较它们得出的日期。", "Compare the dates they lead to.");
        if (left.Type.Kind == ValueKind.Truth && node.Operator is not ("=" or "!="))
            throw new ExpressionFault(node.Offset, "no-order", "真假没有大小之分。", "A truth has no order.", "改用 = 或 !=。", "Use = or !=.");
        return new Bound(Expression.MakeBinary(Sign(node.Operator), left.Expression, right.Expression, true, null), VocabularyType.Truth);
    }

    private (Bound Left, Bound Right) RightFirst(BinaryNode node)
    {
        var right = Bind(node.Right);
        return (Bind(node.Left, right.Type), right);
    }

    private (Bound Left, Bound Right) LeftFirst(BinaryNode node)
    {
        var left = Bind(node.Left);
        return (left, Bind(node.Right, left.Type));
    }

    private static ExpressionType Sign(string sign) => sign switch
    {
        "=" => ExpressionType.Equal,
        "!=" => ExpressionType.NotEqual,
        "<" => ExpressionType.LessThan,
        "<=" => ExpressionType.LessThanOrEqual,
        ">" => ExpressionType.GreaterThan,
        _ => ExpressionType.GreaterThanOrEqual,
    };

    private Bound Is(IsNode node)
    {
        var operand = Bind(node.Operand);
        var unreadable = operand.Unreadable ?? Expression.Constant(false);
        var value = Expression.Convert(operand.Expression, typeof(object));
        var test = node.Missing
            ? Call(nameof(Logic.IsMissing), value, unreadable)
            : Call(nameof(Logic.Is), value, Expression.Convert(Bind(node.Value!, operand.Type).Expression, typeof(object)), unreadable);
        return new Bound(node.Negated ? Expression.Not(test) : test, VocabularyType.Truth);
    }

    private Bound In(InNode node)
    {
        var operand = Bind(node.Operand);
        if (operand.Type.Kind is not (ValueKind.Code or ValueKind.Text))
            throw new ExpressionFault(node.Offset, "no-list", $"{operand.Type.Zh}不能用“in”。", $"A {operand.Type.En} cannot stand before 'in'.", "用 = 比较。", "Compare with =.");
        var values = node.Values.Select(value => Bind(value, operand.Type).Expression);
        var test = Call(nameof(Logic.AnyOf), operand.Expression, Expression.NewArrayInit(typeof(string), values));
        return new Bound(node.Negated ? Expression.Not(test) : test, VocabularyType.Truth);
    }

    private Bound If(IfNode node, VocabularyType? expected)
    {
        var condition = Truth(node.Condition);
        var then = Bind(node.Then, expected);
        var other = Bind(node.Else, then.Type);
        var choice = Expression.Condition(
            Expression.Equal(condition, Expression.Constant(true, typeof(bool?))),
            then.Expression,
            Expression.Condition(
                Expression.Equal(condition, Expression.Constant(false, typeof(bool?))),
                other.Expression,
                Expression.Default(then.Type.Clr),
                then.Type.Clr),
            then.Type.Clr);
        return new Bound(choice, then.Type);
    }

    private Bound From(FromNode node)
    {
        var length = Bind(node.Length, VocabularyType.Length);
        if (length.Expression is ConstantExpression { Value: StatedLength stated } && stated.Parts.Any(part => part.Unit == TermUnit.Hour))
            throw new ExpressionFault(node.Offset, "days-expected", "小时不能用“from”。", "Hours cannot stand before 'from'.", "写“时刻 + 24 hours”。", "Write 'moment + 24 hours'.");
        return new Bound(Call(nameof(Logic.LastDay), length.Expression, Bind(node.Start, VocabularyType.Date).Expression), VocabularyType.Date);
    }

    private Bound Call(CallNode node) => node.Function switch
    {
        "minute" => new Bound(Call(nameof(Logic.Minute), First(node, VocabularyType.Moment)), VocabularyType.Moment),
        "date" => new Bound(Call(nameof(Logic.DateOf), First(node, VocabularyType.Moment)), VocabularyType.Date),
        "day" => new Bound(Call(nameof(Logic.After), First(node, VocabularyType.Date)), VocabularyType.Date),
        "end" => new Bound(Call(nameof(Logic.EndOf), First(node, VocabularyType.Date)), VocabularyType.Moment),
        "count" => Within(node, nameof(Logic.CountWithin)),
        "days" => Within(node, nameof(Logic.DaysWithin)),
        "first" => FirstKnown(node),
        _ => Extreme(node),
    };

    private Expression First(CallNode node, VocabularyType expected) => Bind(node.Arguments[0], expected).Expression;

    private Bound Within(CallNode node, string function) => new(
        Call(function, Bind(node.Arguments[0], VocabularyType.Spans).Expression, Bind(node.Arguments[1], VocabularyType.Length).Expression, scope.AsOf), VocabularyType.Number);

    private Bound FirstKnown(CallNode node)
    {
        var first = Bind(node.Arguments[0]);
        return new Bound(node.Arguments.Skip(1).Aggregate(first.Expression, (so, next) => Expression.Coalesce(so, Bind(next, first.Type).Expression)), first.Type);
    }

    private Bound Extreme(CallNode node)
    {
        var first = Bind(node.Arguments[0]);
        var name = (node.Function, first.Type.Kind) switch
        {
            ("later", ValueKind.Date) => nameof(Logic.LaterDate),
            ("earlier", ValueKind.Date) => nameof(Logic.EarlierDate),
            ("later", ValueKind.Moment) => nameof(Logic.LaterMoment),
            ("earlier", ValueKind.Moment) => nameof(Logic.EarlierMoment),
            _ => throw Unlike(node.Offset, first.Type, VocabularyType.Date),
        };
        var all = node.Arguments.Skip(1).Select(argument => Bind(argument, first.Type).Expression).Prepend(first.Expression);
        return new Bound(Call(name, Expression.NewArrayInit(first.Type.Clr, all)), first.Type);
    }

    private static MethodCallExpression Call(string function, params Expression[] arguments) =>
        Expression.Call(typeof(Logic), function, null, arguments);

    private static bool Fits(VocabularyType actual, VocabularyType expected) =>
        actual.Kind == expected.Kind && (actual.Kind != ValueKind.Code || actual.Codes == expected.Codes)
        || actual.Kind is ValueKind.Text && expected.Kind is ValueKind.Code;

    private static ExpressionFault Unlike(int offset, VocabularyType actual, VocabularyType expected) => new(
        offset, "unlike-types",
        $"这里应是{expected.Zh}，却是{actual.Zh}。", $"A {expected.En} belongs here, but this is a {actual.En}.",
        "比较或填写同类的值。", "Compare or give values of one type.");

    private sealed class Replace(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}

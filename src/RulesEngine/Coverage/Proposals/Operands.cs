using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>What the conditions of a rule compare: the days and moments on which it may change its mind, the numbers it counts, the words it knows.</summary>
internal sealed class Operands : ExpressionVisitor
{
    private static readonly Type[] Dates = [typeof(DateOnly?), typeof(DateTime?)];

    private readonly HashSet<Expression> _dates = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expression> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly Func<Subject, object?>[] _dateValues;
    private readonly Func<Subject, object?>[] _countValues;

    public Operands(RuleBlock rule)
    {
        foreach (var tree in rule.Conditions.Select(condition => condition.Test).Concat(new[] { rule.Since, rule.Deadline, rule.Severity }.OfType<Expression>()))
            Visit(tree);
        // A column that may be unreadable is named in its test.
        _words.ExceptWith(rule.Leaves.Select(leaf => leaf.Member.Column));
        var compiler = new TreeCompiler(rule.Fact);
        _dateValues = [.. _dates.Select(compiler.Compile<object?>)];
        _countValues = [.. _counts.Select(compiler.Compile<object?>)];
    }

    /// <summary>The texts the rule compares with.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>The days compared, about some facts.</summary>
    public IEnumerable<DateOnly> Days(IEnumerable<Subject> subjects) => Values(_dateValues, subjects).OfType<DateOnly>().Distinct().Order();

    /// <summary>The moments compared, about some facts.</summary>
    public IEnumerable<DateTime> Moments(IEnumerable<Subject> subjects) => Values(_dateValues, subjects).OfType<DateTime>().Distinct().Order();

    /// <summary>What is counted, about one fact.</summary>
    public IEnumerable<object?> Counts(Subject subject) => Values(_countValues, [subject]);

    // A value that belongs to somebody is asked for as a whole: what stands inside holds only where there is somebody.
    public override Expression? Visit(Expression? node)
    {
        if (node is ConstantExpression { Value: string word })
            _words.Add(word);
        if (node is not null && Dates.Contains(node.Type))
            _dates.Add(node);
        if (node is MethodCallExpression call && call.Type == typeof(int?))
            AddCount(call);
        return node is ConditionalExpression { Test: BinaryExpression { Right: ConstantExpression { Value: null } } } ? node : base.Visit(node);
    }

    // What is counted within a length of time turns where that begins.
    private void AddCount(MethodCallExpression call)
    {
        _counts.Add(call);
        if (call.Arguments is [_, var length, var asOf] && length.Type == typeof(StatedLength) && asOf.Type == typeof(DateOnly?))
            _dates.Add(Expression.Call(typeof(Operands), nameof(Beginning), null, length, asOf));
    }

    private static DateOnly? Beginning(StatedLength? length, DateOnly? asOf) => length is not null && asOf is { } day ? Span.FirstDayOf(length, day) : null;

    private static IEnumerable<object?> Values(Func<Subject, object?>[] values, IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
            foreach (var value in values)
                yield return Value(value, subject);
    }

    private static object? Value(Func<Subject, object?> value, Subject subject)
    {
        try
        {
            return value(subject);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Beyond the calendar there is no day to be asked.
            return null;
        }
    }
}

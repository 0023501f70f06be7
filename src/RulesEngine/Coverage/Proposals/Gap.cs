using System.Linq.Expressions;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>How far apart the two days, moments or numbers lie that a condition compares: an example is best where they meet.</summary>
internal sealed class Gap
{
    // Farther than this is far.
    private const int Far = 100;

    private readonly Func<Subject, object?> _left;
    private readonly Func<Subject, object?> _right;

    private Gap(BinaryExpression comparison, TreeCompiler compiler) =>
        (_left, _right) = (compiler.Compile<object?>(comparison.Left), compiler.Compile<object?>(comparison.Right));

    /// <summary>The gap of a condition; null for one that compares nothing that has an order.</summary>
    public static Gap? Of(Expression test, TreeCompiler compiler) =>
        test is BinaryExpression comparison && (comparison.Left.Type == typeof(DateOnly?) || comparison.Left.Type == typeof(DateTime?) || comparison.Left.Type == typeof(int?)) ? new(comparison, compiler) : null;

    /// <summary>The gap about a fact.</summary>
    public int Between(Subject subject)
    {
        try
        {
            return Math.Min(Far, Math.Abs(Apart(_left(subject), _right(subject))));
        }
        catch (ArgumentOutOfRangeException)
        {
            // One of the two lies beyond the calendar.
            return Far;
        }
    }

    private static int Apart(object? left, object? right) => (left, right) switch
    {
        (DateOnly one, DateOnly other) => DayCount.Between(one, other),
        (DateTime one, DateTime other) => (int)Math.Clamp((other - one).TotalMinutes, -Far, Far),
        (int one, int other) => other - one,
        _ => 0,
    };
}

using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads the expression in a value; a fault becomes a problem at its own place in the file.</summary>
internal static class ExpressionText
{
    /// <summary>How long an expression or a message may be, in letters.</summary>
    public const int LongestText = 4000;

    private const int LargestTree = 5000;

    /// <summary>Parses; null, with a problem, where the text is no expression.</summary>
    public static Node? Parse(YamlValue value, string text)
    {
        if (text.Length > LongestText)
        {
            value.Report("expression-too-long", new("表达式过长。", "The expression is too long."), new("用“let”把它拆成几步。", "Split it into steps with 'let'."));
            return null;
        }
        return Told(value, () => ExpressionParser.Parse(text));
    }

    /// <summary>Binds; null, with a problem, where a name or type does not fit.</summary>
    public static Bound? Bind(YamlValue value, Node node, VocabularyType? expected, Scope scope)
    {
        scope.Questions.Clear();
        if (Told(value, () => new Binder(scope).Bind(node, expected)) is not { } bound)
            return null;
        scope.Atoms.AddRange(scope.Questions.Select(asked => new AtomicCondition(asked.Node.Words, asked.Test, value.TextWhere.Right(asked.Node.WordsAt))));
        if (TreeSize.Of(bound.Expression) <= LargestTree)
            return bound;
        value.Report("expression-too-large",
            new("表达式展开后过大：其中的定义层层引用。", "The expression is too large once its definitions are put in."),
            new("删去多余的定义，或让每个定义只用一次前面的定义。", "Take out definitions that are not needed, or use each definition once in the next."));
        return null;
    }

    /// <summary>Runs a step whose fault is told at the value's place, moved right by some columns.</summary>
    public static T? Told<T>(YamlValue value, Func<T> step, int columns = 0)
        where T : class
    {
        try
        {
            return step();
        }
        catch (ExpressionFault fault)
        {
            value.Context.Problems.Add(value.TextWhere.Right(columns + fault.Offset), fault.Id, fault.What, value.Context.Unread, fault.Fix);
            return null;
        }
    }
}

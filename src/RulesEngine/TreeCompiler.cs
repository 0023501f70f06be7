using System.Linq.Expressions;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>Compiles the trees of a rule into functions of the fact it matches.</summary>
internal sealed class TreeCompiler(ParameterExpression fact)
{
    /// <summary>Compiles a tree.</summary>
    public Func<Subject, T> Compile<T>(Expression tree)
    {
        var subject = Expression.Parameter(typeof(Subject), "subject");
        var body = Expression.Block(
            typeof(T),
            [fact],
            Expression.Assign(fact, Expression.Convert(subject, fact.Type)),
            tree.Type == typeof(T) ? tree : Expression.Convert(tree, typeof(T)));
        return Expression.Lambda<Func<Subject, T>>(body, subject).Compile();
    }

    /// <summary>Compiles a tree when it is first asked, once for all: most rules find nothing, and what they would say of it need not be made ready.</summary>
    public Func<Subject, T> Later<T>(Expression tree)
    {
        var compiled = new Lazy<Func<Subject, T>>(() => Compile<T>(tree));
        return subject => compiled.Value(subject);
    }

    /// <summary>The same, or a function that always gives the default where there is no tree.</summary>
    public Func<Subject, T?> LaterIfAny<T>(Expression? tree) => tree is null ? _ => default : Later<T?>(tree);
}

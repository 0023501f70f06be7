using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Subjects;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace CustodyWatch.RulesEngine;

/// <summary>Turns the rules of a catalogue into NRules' canonical model: one pattern a rule, one condition a test.</summary>
internal static class NetworkBuilder
{
    // NRules asks that the parameters of conditions and actions are called like their pattern.
    private const string FactName = "fact";

    /// <summary>Compiles the rules into one network, shared by all sessions.</summary>
    public static ISessionFactory Build(CatalogueDocument catalogue) =>
        new RuleCompiler().Compile(catalogue.Rules.Select(block => Define(block, new CompiledRule(block, catalogue))));

    private static IRuleDefinition Define(RuleBlock block, CompiledRule rule)
    {
        var builder = new RuleBuilder();
        builder.Name(block.Id);
        var pattern = builder.LeftHandSide().Pattern(block.Subject, FactName);
        var fact = Expression.Parameter(block.Subject, FactName);
        foreach (var condition in rule.Conditions)
            pattern.Condition(Expression.Lambda(
                Expression.Call(Expression.Constant(condition), nameof(CompiledCondition.Admits), null, Expression.Convert(fact, typeof(Subject))), fact));
        var context = Expression.Parameter(typeof(IContext), "context");
        var match = Expression.New(typeof(RuleMatch).GetConstructor([typeof(CompiledRule), typeof(Subject)])!, Expression.Constant(rule), Expression.Convert(fact, typeof(Subject)));
        builder.RightHandSide().Action(Expression.Lambda(
            Expression.Call(context, nameof(IContext.Insert), null, Expression.Convert(match, typeof(object))), context, fact));
        return builder.Build();
    }
}

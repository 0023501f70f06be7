using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>What a rule says of an example.</summary>
public enum ExampleVerdict
{
    /// <summary>It finds something.</summary>
    Fires,

    /// <summary>It finds nothing, and nothing is unknown.</summary>
    Silent,

    /// <summary>It finds nothing for want of a fact.</summary>
    Undecided,
}

/// <summary>What one example shows of its rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Name">The example.</param>
/// <param name="Where">Its place.</param>
/// <param name="Verdict">What the rule says on the day asked.</param>
/// <param name="OnBoundary">Whether it says something else one day earlier or later.</param>
public sealed record ExampleCoverage(string RuleId, string Name, Location Where, ExampleVerdict Verdict, bool OnBoundary);

/// <summary>What the examples of one rule show.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Where">Its place.</param>
/// <param name="Examples">Its examples.</param>
public sealed record RuleCoverage(string RuleId, Location Where, IReadOnlyList<ExampleCoverage> Examples)
{
    public int Fires => Count(ExampleVerdict.Fires);

    public int Silent => Count(ExampleVerdict.Silent);

    public int Undecided => Count(ExampleVerdict.Undecided);

    /// <summary>How many examples lie on the day on which the rule changes its mind; 0 for a rule that no day changes.</summary>
    public int OnBoundary => Examples.Count(example => example.OnBoundary);

    /// <summary>Measures the rules of a catalogue, in the order of the file.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="ruleId">Only this rule; null for all.</param>
    public static IReadOnlyList<RuleCoverage> Of(CompiledCatalogue catalogue, string? ruleId = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. catalogue.Document.Rules.Where(rule => ruleId is null || rule.Id == ruleId)
            .Select(rule => new RuleCoverage(rule.Id, rule.Where, [.. rule.Examples.Select(example => Of(catalogue, rule, example))]))];
    }

    private static ExampleCoverage Of(CompiledCatalogue catalogue, RuleBlock rule, RuleExample example)
    {
        var verdict = On(example.On);
        return new(rule.Id, example.Name, example.Where, verdict, On(DayCount.Shift(example.On, -1)) != verdict || On(DayCount.Shift(example.On, 1)) != verdict);

        ExampleVerdict On(DateOnly day) => ExampleRun.Find(catalogue, rule, example.Facts, day) switch
        {
            { Findings.Count: > 0 } => ExampleVerdict.Fires,
            { IsUndecided: true } => ExampleVerdict.Undecided,
            _ => ExampleVerdict.Silent,
        };
    }

    private int Count(ExampleVerdict verdict) => Examples.Count(example => example.Verdict == verdict);
}

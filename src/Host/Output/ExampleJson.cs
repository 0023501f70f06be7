using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Coverage;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.Host.Output;

/// <summary>How many examples of a rule fire, stay silent, stay undecided and lie on the boundary day.</summary>
internal sealed record CoverageJson(int Fires, int Silent, int Undecided, int OnBoundary)
{
    public static CoverageJson Of(RuleCoverage rule) => new(rule.Fires, rule.Silent, rule.Undecided, rule.OnBoundary);
}

/// <summary>How an example came out, as the machine-readable output has it. Fields are added, never renamed; verdict, boundary and coverage are null for a term.</summary>
internal sealed record ExampleJson(
    string Rule, string Name, string File, int Line, int Column, bool Passed, Bilingual? Failure, IReadOnlyList<string> Derivation,
    ExampleVerdict? Verdict, bool? OnBoundary, CoverageJson? Coverage)
{
    public static IEnumerable<ExampleJson> Of(IReadOnlyList<ExampleOutcome> outcomes, IReadOnlyList<RuleCoverage> rules)
    {
        var (byRule, byPlace) = (rules.ToDictionary(rule => rule.RuleId), rules.SelectMany(rule => rule.Examples).ToDictionary(example => example.Where));
        return outcomes.Select(outcome => Of(outcome, byPlace.GetValueOrDefault(outcome.Where), byRule.GetValueOrDefault(outcome.RuleId)));
    }

    private static ExampleJson Of(ExampleOutcome outcome, ExampleCoverage? example, RuleCoverage? rule) => new(
        outcome.RuleId, outcome.Name, outcome.Where.File, outcome.Where.Line, outcome.Where.Column, outcome.Failure is null, outcome.Failure, outcome.Derivation,
        example?.Verdict, example?.OnBoundary, rule is null ? null : CoverageJson.Of(rule));
}

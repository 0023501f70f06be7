using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>What the network found: a rule and the fact that no condition of it kept out.</summary>
public sealed class RuleMatch(CompiledRule rule, Subject subject)
{
    public CompiledRule Rule { get; } = rule;

    public Subject Subject { get; } = subject;
}

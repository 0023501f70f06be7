using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>One condition of a rule, compiled. NRules holds it as one node of its network.</summary>
public sealed class CompiledCondition
{
    private readonly Func<Subject, bool?> _test;

    internal CompiledCondition(string text, Func<Subject, bool?> test) => (Text, _test) = (text, test);

    /// <summary>The condition as it is written in the catalogue.</summary>
    public string Text { get; }

    /// <summary>Lets everything pass that is not false: what is unknown must not be lost.</summary>
    public bool Admits(Subject subject) => Verdict(subject) != false;

    /// <summary>True, false, or null where a fact it needs is unknown or leads beyond the calendar.</summary>
    public bool? Verdict(Subject subject)
    {
        try
        {
            return _test(subject);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A date near the end of the calendar has no successor: the rule is undecided, and says so in a finding.
            return null;
        }
    }
}

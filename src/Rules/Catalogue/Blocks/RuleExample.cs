using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A worked example of a rule.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Where">The place of the block.</param>
/// <param name="On">The day asked.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Expected">The findings of the rule to be found; none where it must stay silent.</param>
/// <param name="Undecided">Whether the rule must stay undecided: silent, but for want of a fact.</param>
public sealed record RuleExample(string Name, Location Where, DateOnly On, FacilityFacts Facts, IReadOnlyList<ExpectedFinding> Expected, bool Undecided)
{
    /// <summary>What the example says of each person, as it is written.</summary>
    public IReadOnlyList<CaseText> Persons { get; init; } = [];
}

/// <summary>A finding an example expects.</summary>
/// <param name="Since">The first day; null where it must have none.</param>
/// <param name="Severity">The severity; null where the example does not ask.</param>
/// <param name="Subjects">The subjects; null where the example does not ask.</param>
public sealed record ExpectedFinding(DateOnly? Since, Severity? Severity, IReadOnlyList<string>? Subjects);

using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Coverage;

namespace CustodyWatch.Host.Output;

/// <summary>A change that was tried, as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record MutantJson(
    string Mutant, string Rule, string File, int Line, int Column, MutantKind Kind, string Before, string After, Bilingual Change,
    bool Noticed, bool Refused, IReadOnlyList<string> NoticedBy)
{
    public static MutantJson Of(MutantOutcome outcome)
    {
        var mutant = outcome.Mutant;
        return new(
            mutant.Id, mutant.RuleId, mutant.Where.File, mutant.Where.Line, mutant.Where.Column, mutant.Kind, mutant.Before, mutant.After, MutantText.Change(mutant),
            outcome.IsNoticed, outcome.IsRefused, outcome.NoticedBy);
    }
}

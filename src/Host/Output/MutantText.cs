using CustodyWatch.Host.Terminals;
using CustodyWatch.RulesEngine.Coverage;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>What no example noticed, for people: the place, the mutant's id, what was changed.</summary>
internal static class MutantText
{
    public static void Write(IAnsiConsole to, IReadOnlyList<MutantOutcome> outcomes)
    {
        var unnoticed = outcomes.Where(outcome => !outcome.IsNoticed).Select(outcome => outcome.Mutant).ToArray();
        foreach (var mutant in unnoticed)
            to.WriteLine($"{mutant.Where}  {mutant.Id}\n  {Say.In(Change(mutant))}");
        to.WriteLine(Say.In(
            $"{outcomes.Count} 处改动，示例发觉 {outcomes.Count - unnoticed.Length} 处，没有发觉 {unnoticed.Length} 处。",
            $"{outcomes.Count} changes, {outcomes.Count - unnoticed.Length} noticed by the examples, {unnoticed.Length} not."));
        if (unnoticed.Length > 0)
            to.WriteLine(Say.In("需要补充示例：", "More examples are needed for: ")
                + string.Join(Say.In("、", ", "), unnoticed.CountBy(mutant => mutant.RuleId).Select(rule => $"{rule.Key} ({rule.Value})")));
    }

    /// <summary>What was changed, in words.</summary>
    public static Rules.Findings.Bilingual Change(Mutant mutant) => mutant.Kind switch
    {
        MutantKind.Dropped => new($"去掉了“{OneLine(mutant.Before)}”", $"'{OneLine(mutant.Before)}' was taken out"),
        MutantKind.Negated => new($"把“{OneLine(mutant.Before)}”改成了相反的", $"'{OneLine(mutant.Before)}' was turned into its opposite"),
        _ => new($"{mutant.Before} 改成了 {mutant.After}", $"{mutant.Before} became {mutant.After}"),
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

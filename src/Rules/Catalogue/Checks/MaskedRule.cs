using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Expressions;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>Wherever one rule finds something, another finds the same, as grave and from the same day. Only what is certain is told.</summary>
internal sealed class MaskedRule : ICatalogueCheck
{
    private const int LargestTree = 2000;

    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var asked = catalogue.Rules.Where(IsReadable).Select((rule, place) => (Rule: rule, Place: place, Conditions: Texts(rule)));
        foreach (var alike in asked.GroupBy(one => (one.Rule.Subject, one.Rule.Severity.ToString(), one.Rule.Since?.ToString(), one.Rule.Deadline?.ToString())))
            foreach (var masked in alike)
                if (alike.FirstOrDefault(other => Masks((other.Place, other.Conditions), (masked.Place, masked.Conditions))).Rule is { } other)
                    Report(masked.Rule, other, problems);
    }

    // Of two rules that ask the same, the later one is told.
    private static bool Masks((int Place, HashSet<string> Conditions) other, (int Place, HashSet<string> Conditions) masked) =>
        other.Place != masked.Place && other.Conditions.IsSubsetOf(masked.Conditions)
        && (other.Conditions.Count < masked.Conditions.Count || other.Place < masked.Place);

    private static bool IsReadable(RuleBlock rule)
    {
        Expression?[] all = [.. rule.Conditions.Select(condition => condition.Test), rule.Severity, rule.Since, rule.Deadline];
        return all.OfType<Expression>().All(tree => TreeSize.Of(tree) <= LargestTree && CanHold.KeyOf(tree) is not null);
    }

    private static HashSet<string> Texts(RuleBlock rule) => [.. rule.Conditions.Select(condition => condition.Test.ToString())];

    private static void Report(RuleBlock masked, RuleBlock other, Problems problems) => problems.Warn(
        masked.Where, "masked-rule",
        new($"“{masked.Id}”发现的，“{other.Id}”（第 {other.Where.Line} 行）都已发现。", $"Whatever '{masked.Id}' finds, '{other.Id}' (line {other.Where.Line}) finds too."),
        new("同一件事会有两个告警。", "One matter would raise two alerts."),
        new($"给“{masked.Id}”另定等级，在“{other.Id}”里除外它的情形，或删去它。", $"Give '{masked.Id}' another severity, except its case in '{other.Id}', or take it out."));
}

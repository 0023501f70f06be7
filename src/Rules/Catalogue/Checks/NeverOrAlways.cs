using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A condition that can never hold, by itself or with those before it, or that holds whatever the facts are. Only what is certain is told.</summary>
internal sealed class NeverOrAlways : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        foreach (var rule in catalogue.Rules)
            Check(rule, problems);
    }

    private static void Check(RuleBlock rule, Problems problems)
    {
        var before = new List<(System.Linq.Expressions.Expression, bool)>();
        foreach (var condition in rule.Conditions)
        {
            if (!CanHold.Together([(condition.Test, false)]))
                Always(condition, problems);
            before.Add((condition.Test, true));
            if (CanHold.Together(before))
                continue;
            Never(condition, CanHold.Together([(condition.Test, true)]), problems);
            return;
        }
    }

    private static void Always(RuleCondition condition, Problems problems) => problems.Add(
        condition.Where, "condition-always-true",
        condition.IsException
            ? new($"除外“{condition.Text}”永远不会成立。", $"The exception '{condition.Text}' can never hold.")
            : new Bilingual($"条件“{condition.Text}”无论事实如何都成立。", $"'{condition.Text}' holds whatever the facts are."),
        new("它不起任何作用，人却以为起作用。", "It asks nothing, and people believe that it does."),
        new("更正它，或删去它。", "Correct it, or take it out."));

    private static void Never(RuleCondition condition, bool canHoldAlone, Problems problems) => problems.Add(
        condition.Where, "never-matches", NeverHolds(condition, canHoldAlone),
        new("这条规则永远不会发现任何人。", "The rule would never find anybody."),
        new("更正它，或删去与它矛盾的条件。", "Correct it, or take out the condition it contradicts."));

    private static Bilingual NeverHolds(RuleCondition condition, bool canHoldAlone) => (condition.IsException, canHoldAlone) switch
    {
        (true, true) => new($"前面的条件成立时，除外“{condition.Text}”总是成立。", $"The exception '{condition.Text}' always holds where the conditions before it do."),
        (true, false) => new($"除外“{condition.Text}”总是成立。", $"The exception '{condition.Text}' always holds."),
        (false, true) => new($"条件“{condition.Text}”与前面的条件不可能同时成立。", $"'{condition.Text}' can never hold together with the conditions before it."),
        (false, false) => new($"条件“{condition.Text}”永远不会成立。", $"'{condition.Text}' can never hold."),
    };
}

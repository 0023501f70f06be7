using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A point to be checked by hand belongs to the alerts of a rule that is not there, or has the id of a rule.</summary>
internal sealed class UnknownRuleOfHandCheck : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var ids = catalogue.Rules.Select(rule => rule.Id).ToArray();
        foreach (var (block, rule) in catalogue.HandChecks.SelectMany(block => block.With.Where(rule => !ids.Contains(rule)).Select(rule => (block, rule))))
        {
            var nearest = ids.Length == 0 ? "*-overdue" : Spelling.Nearest(rule, ids);
            problems.Add(block.Where, "unknown-rule",
                new($"“{block.Check.Id}”随同的规则“{rule}”不存在；最接近的是“{nearest}”。", $"'{block.Check.Id}' goes with the rule '{rule}', which is not there; the nearest is '{nearest}'."),
                new("告警上不会出现这个核对要点。", "No alert would show the point."),
                new($"改写为“{nearest}”。", $"Write '{nearest}'."));
        }
        foreach (var block in catalogue.HandChecks.Where(block => ids.Contains(block.Check.Id)))
            problems.Add(block.Where, "checked-by-hand-and-by-rule",
                new($"“{block.Check.Id}”既是规则又是人工核对。", $"'{block.Check.Id}' is both a rule and a point to be checked by hand."),
                new("读者不知道程序是否检查了它。", "Nobody could tell whether the program looks at it."),
                new("删去其中一个。", "Take one of them out."));
    }
}

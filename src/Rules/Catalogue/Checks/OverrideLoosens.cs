using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>An override for one centre or office that is about nothing, loosens what holds everywhere, or silences what may never be silent.</summary>
internal sealed class OverrideLoosens : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        foreach (var block in catalogue.Overrides)
            if (block.WarnDays is { } days)
                CheckTerm(block, days, catalogue.Terms, problems);
            else
                CheckRule(block, catalogue.Rules, problems);
    }

    private static void CheckTerm(OverrideBlock block, int days, IReadOnlyList<TermBlock> terms, Problems problems)
    {
        if (terms.FirstOrDefault(term => term.Term.Id == block.Target)?.Term is not { } term)
            ReportUnknown(block, [.. terms.Select(known => known.Term.Id)], problems);
        else if (term.WarnDays >= days)
            problems.Add(block.Where, "override-loosens",
                new($"“{block.Target}”在全国提前 {term.WarnDays} 日预警，这里写的是 {days} 日。", $"'{block.Target}' warns {term.WarnDays} days ahead everywhere, and {days} here."),
                new("这里的预警不会更早。", "Nobody would be warned any earlier here."),
                new($"写 {term.WarnDays + 1} 日以上，或删去这个块。", $"Write {term.WarnDays + 1} days or more, or take the block out."));
    }

    private static void CheckRule(OverrideBlock block, IReadOnlyList<RuleBlock> rules, Problems problems)
    {
        if (rules.FirstOrDefault(rule => rule.Id == block.Target) is not { } rule)
            ReportUnknown(block, [.. rules.Select(known => known.Id)], problems);
        else if (block.Severity is { } severity && SeverityOf(rule) is { } national && severity <= national)
            problems.Add(block.Where, "override-loosens",
                new($"“{block.Target}”在全国的等级是“{national.Zh()}”，这里写的是“{severity.Zh()}”。", $"'{block.Target}' is {national.Id()} everywhere, and {severity.Id()} here."),
                new("告警会比全国的轻，或者没有变化。", "Its alerts would be milder than elsewhere, or no different."),
                new("写更重的等级，或删去这个块。", "Give a graver severity, or take the block out."));
        else if (block.Suspended is not null && (rule.Id.Contains('*', StringComparison.Ordinal) || SeverityOf(rule) is null or Severity.Critical))
            problems.Add(block.Where, "override-silences",
                new($"“{block.Target}”不能停用：它可能是危急的。", $"'{block.Target}' cannot be suspended: it may be critical."),
                new("超期羁押或者死亡不会被任何人看到。", "Overdue custody or a death would be seen by nobody."),
                new("删去这个块。", "Take the block out."));
    }

    // Null where the severity depends on the facts.
    private static Severity? SeverityOf(RuleBlock rule) =>
        rule.Severity is ConstantExpression { Value: string id } ? SeverityNames.Parse(id) : null;

    private static void ReportUnknown(OverrideBlock block, IReadOnlyList<string> known, Problems problems)
    {
        var nearest = known.Count == 0 ? "*-overdue" : Spelling.Nearest(block.Target, known);
        problems.Add(block.Where, "unknown-rule",
            new($"“{block.Target}”不存在；最接近的是“{nearest}”。", $"There is no '{block.Target}'; the nearest is '{nearest}'."),
            new("这个块不会有任何作用。", "The block would do nothing."),
            new($"改写为“{nearest}”。", $"Write '{nearest}'."));
    }
}

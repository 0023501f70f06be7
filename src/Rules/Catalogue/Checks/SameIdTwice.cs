namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>Two blocks have one id.</summary>
internal sealed class SameIdTwice : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var all = catalogue.Terms.Select(term => (term.Term.Id, term.Where)).Concat(catalogue.Rules.Select(rule => (rule.Id, rule.Where)));
        foreach (var again in all.GroupBy(block => block.Id).SelectMany(same => same.Skip(1).Select(block => (block.Where, block.Id, First: same.First().Where))))
            problems.Add(again.Where, "same-id-twice",
                new($"“{again.Id}”在第 {again.First.Line} 行已经用过。", $"'{again.Id}' is already used on line {again.First.Line}."),
                new("两条规则的结果会混为一个。", "What the two find would be taken for one."),
                new("给其中一个另取编号；已发布的编号不要改动。", "Give one of them another id; leave the one that has been published."));
    }
}

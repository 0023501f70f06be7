using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>A slip of the editor never silences a rule: what was emptied is told, and the catalogue is not used.</summary>
public class EmptyBlocksTests
{
    [Theory]
    [InlineData("when: p.kind = ext-late", "when: []", "no-condition")] // a rule without a condition
    [InlineData("law: [SPP-2019 第309条, SPP-EXT-2016 第7条]", "law: []", "missing-law")] // a rule without a citation
    [InlineData("when: p.kind = ext-late", "when: (p.kind = ext-late) < true", "no-order")] // truths have no order
    [InlineData("when: p.kind = ext-late", "when: [", "yaml-fault")] // a list that does not end
    public void It_is_a_problem(string written, string instead, string id)
    {
        var mutated = Shipped.Text.Replace(written, instead, StringComparison.Ordinal);

        Assert.NotEqual(Shipped.Text, mutated);
        Assert.Contains(CatalogueDocument.Parse(mutated, "mutated.md").Problems, problem => problem.Id == id);
    }
}

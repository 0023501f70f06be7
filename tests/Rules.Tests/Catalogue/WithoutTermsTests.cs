using System.Text.RegularExpressions;

namespace CustodyWatch.Rules.Tests.Catalogue;

/// <summary>A catalogue that has lost all its terms is told so like any other fault.</summary>
public partial class WithoutTermsTests
{
    [Fact]
    public void A_setting_about_a_term_is_told_although_there_is_none_to_compare_with()
    {
        var text = Terms().Replace(SmallCatalogue.Text, "").Replace("id: month-rule\n", "id: month-rule\nterms: [inv-custody]\n", StringComparison.Ordinal);

        var told = SmallCatalogue.Read(text).Problems.Single(problem => problem.Id == "unknown-term");

        Assert.Equal("'month-rule' is about the term 'inv-custody', which is not there.", told.What.En);
        Assert.Equal("The catalogue has no term at all: add it, or take it out of 'terms'.", told.Fix.En);
    }

    [GeneratedRegex(@"^```term\n.*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Terms();
}

using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.RulesEngine.Tests.Coverage.Proposals;

/// <summary>A catalogue as an editor has it before and after the proposals are pasted: the shipped terms and one shipped rule.</summary>
internal static class Drafts
{
    /// <summary>A rule without its examples.</summary>
    public static string Bare(string rule)
    {
        var at = Shipped.Text.IndexOf($"```rule\nid: {rule}\n", StringComparison.Ordinal);
        return SmallCatalogue.With(Shipped.Text[at..EndOfBlock(at)]);
    }

    /// <summary>A rule with a whole set of examples proposed, and no others.</summary>
    public static string WithProposals(string bare, string rule) =>
        bare + string.Concat(new ProposalRun(bare, "draft.md").OfRule(rule)!.Examples.Select(proposed => "\n" + ExampleText.Write(proposed.Example, "to be blessed")));

    /// <summary>A term with a whole set of rows proposed, beside those it has.</summary>
    public static string WithRows(string term)
    {
        var at = EndOfBlock(Shipped.Text.IndexOf($"```term\nid: {term}\n", StringComparison.Ordinal));
        var rows = new ProposalRun(Shipped.Text, "draft.md").OfTerm(term, fromNothing: true)!.Rows;
        return $"{Shipped.Text[..at]}\nto be blessed\n\n{TermExampleText.Table(rows)}{Shipped.Text[at..]}";
    }

    /// <summary>The catalogue, read.</summary>
    public static CatalogueDocument Read(string text) => CatalogueDocument.Parse(text, "draft.md");

    private static int EndOfBlock(int start) => Shipped.Text.IndexOf("\n```\n", start, StringComparison.Ordinal) + "\n```\n".Length;
}

using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Documents;
using CustodyWatch.RulesEngine;
using CustodyWatch.Web.Given;
using CustodyWatch.Web.Pages.Catalogue;

namespace CustodyWatch.Web.Pages;

/// <summary>The rules catalogue as a document: chapters, contents, search, and a way from every alert to its rule.</summary>
public class CatalogueTests
{
    private static readonly CompiledCatalogue Shipped = TheCatalogue.Shipped;

    [Fact]
    public async Task Nobody_sees_it_without_a_sign_in()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        Assert.StartsWith("/sign-in", new Uri((await visitor.OpenAsync("/rules")).Location!).PathAndQuery);
    }

    [Fact]
    public async Task A_chapter_shows_its_blocks_and_that_their_examples_hold()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var page = await visitor.OpenAsync("/rules/7");
        Assert.Contains("分押分管", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("id: sep-03", page.TextOf("#rule-sep-03 .block-code"), StringComparison.Ordinal);
        Assert.Matches("例子 [0-9]+ 个，[0-9]+ 个通过，0 个不符", page.TextsOf(".examples summary")[0]);
    }

    [Theory]
    [InlineData("sep-03", "/rules/7#rule-sep-03")]
    [InlineData("inv-custody-overdue", "/rules/3#term-inv-custody")]
    [InlineData("detention-request-due-today", "/rules/3#term-detention-request")]
    [InlineData("data-missing-value", "/rules/13#rule-data-missing-value")]
    public async Task An_alert_leads_to_its_rule(string rule, string place)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(place, (await visitor.OpenAsync($"/rules?rule={rule}")).Location);
    }

    [Theory]
    [InlineData("/rules?rule=nothing-like-it")]
    [InlineData("/rules/99")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_search_names_the_sections_that_have_all_the_words()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = await site.SignInAsync(AnAccount.Prosecutor);
        var page = await visitor.OpenAsync("/rules?q=" + Uri.EscapeDataString("警绳 死刑"));
        Assert.Contains("不得使用的警绳", page.TextOf(".book-found"), StringComparison.Ordinal);
        Assert.DoesNotContain("男女同押", page.TextOf(".book-found"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_block_of_the_catalogue_is_in_the_book() => Assert.Equal(
        Shipped.Document.TermBlocks.Count + Shipped.Document.Rules.Count + Shipped.Document.HandChecks.Count,
        new Book(Shipped).Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Blocks).Count(block => block.Kind is "term" or "rule" or "hand-check"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[here](javascript:alert(1))", "javascript:")]
    [InlineData("![x](https://example.org/x.png)", "example.org")]
    [InlineData("[out](https://example.org)", "example.org")]
    [InlineData("<https://example.org/x>", "href=\"https")]
    [InlineData("<javascript:alert(1)>", "href=\"javascript")]
    public void Nothing_written_in_it_becomes_a_script_or_a_way_out(string written, string never)
    {
        var text = Shipped.Document.Text.Replace("### 男女同押", written + "\n\n### 男女同押", StringComparison.Ordinal);
        var book = new Book(CompiledCatalogue.Compile(CatalogueDocument.Parse(text, "rules-catalog.md")));
        var html = string.Concat(book.Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Parts).OfType<TextPart>().Select(part => part.Html));
        Assert.DoesNotContain(never, html, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(Shipped.Document.Text, text);
    }
}

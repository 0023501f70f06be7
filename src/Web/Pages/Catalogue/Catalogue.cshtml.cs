using CustodyWatch.Rules.Catalogue.Documents;
using CustodyWatch.RulesEngine;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>The rules catalogue as a document: contents, search, one chapter at a time.</summary>
internal sealed class CatalogueModel(CompiledCatalogue catalogue, Bookshelf shelf) : PageModel
{
    /// <summary>The document.</summary>
    public Book Book { get; } = shelf.Of(catalogue);

    /// <summary>The chapter to be shown.</summary>
    public Chapter Chapter { get; private set; } = null!;

    /// <summary>What is searched for; empty for nothing.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Shows a chapter, what was searched for, or goes to a rule.</summary>
    /// <param name="number">The chapter; the preface where none is given.</param>
    /// <param name="words">Words to search for.</param>
    /// <param name="rule">A rule to go to.</param>
    public IActionResult OnGet(int? number, [FromQuery(Name = "q")] string? words, [FromQuery] string? rule)
    {
        if (rule is not null)
            return Book.Find(rule) is { } found ? LocalRedirect(Url.Content($"~/rules/{found.Chapter.Number}#{found.Anchor}")) : NotFound();
        if (number is < 0 || number >= Book.Chapters.Count)
            return NotFound();
        Chapter = Book.Chapters[number ?? 0];
        Words = (words ?? "").Trim();
        return Page();
    }
}

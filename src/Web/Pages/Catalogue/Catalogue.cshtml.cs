using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue.Documents;
using CustodyWatch.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>A rules catalogue as a document: contents, search, one chapter at a time. The one in use, or the version asked for.</summary>
internal sealed class CatalogueModel(Bookshelf shelf) : PageModel
{
    /// <summary>The document.</summary>
    public Book Book { get; private set; } = null!;

    /// <summary>The catalogue that sweeps work by.</summary>
    public InUse InUse { get; private set; } = null!;

    /// <summary>The version as it was asked for; null for the one in use.</summary>
    public string? Version { get; private set; }

    /// <summary>The chapter to be shown.</summary>
    public Chapter Chapter { get; private set; } = null!;

    /// <summary>The version an alert was found by, where its text is not here; else null.</summary>
    [FromQuery]
    public string? Missing { get; set; }

    /// <summary>What is searched for; empty for nothing.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Shows a chapter, what was searched for, or goes to a rule.</summary>
    /// <param name="number">The chapter; the preface where none is given.</param>
    /// <param name="version">The version to be read; the one in use where none is given.</param>
    /// <param name="words">Words to search for.</param>
    /// <param name="rule">A rule to go to.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<IActionResult> OnGetAsync(
        int? number, [FromQuery] string? version, [FromQuery(Name = "q")] string? words, [FromQuery] string? rule, CancellationToken ct)
    {
        InUse = await shelf.InUseAsync(ct);
        if (await FindAsync(version, ct) is not { } book)
            return rule is null ? NotFound() : LocalRedirect(InsteadOf(version!, rule));
        (Book, Version) = (book, book.Hash == InUse.Book.Hash && version != Bookshelf.Draft ? null : version);
        if (rule is not null)
            return Book.Find(rule) is { } found ? LocalRedirect(PathOf(found.Chapter.Number) + "#" + found.Anchor) : NotFound();
        if (number is < 0 || number >= Book.Chapters.Count)
            return NotFound();
        Chapter = Book.Chapters[number ?? 0];
        Words = (words ?? "").Trim();
        return Page();
    }

    /// <summary>The address of a chapter of the version that is read.</summary>
    public string PathOf(int chapter) => Url.Content($"~/rules/{chapter}") + (Version is null ? "" : $"?version={Uri.EscapeDataString(Version)}");

    // An alert's version is not here: its rule in the one in use, or at least that one.
    private string InsteadOf(string version, string rule)
    {
        var missing = QueryString.Create("missing", version);
        return InUse.Book.Find(rule) is { } instead
            ? Url.Content($"~/rules/{instead.Chapter.Number}") + missing + "#" + instead.Anchor
            : Url.Content("~/rules") + missing;
    }

    private async Task<Book?> FindAsync(string? version, CancellationToken ct)
    {
        try
        {
            return await shelf.FindAsync(version, HttpContext.Account(), ct);
        }
        catch (BadInputException)
        {
            // No version begins so, or several do: there is no such page.
            return null;
        }
    }
}

using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using CustodyWatch.Web.Security;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>The editor: a draft of one's own, checked at each saving, until it is put forward.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * LargestText, MultipartBodyLengthLimit = 4 * LargestText)]
internal sealed class EditModel(Bookshelf shelf, StoreConnection store, TimeProvider clock, Say say) : EditorsPage
{
    /// <summary>The most characters a draft may have.</summary>
    public const int LargestText = 2 * 1024 * 1024;

    private readonly CatalogueDrafts _drafts = new(store);

    public CatalogueDraft Draft { get; private set; } = null!;

    /// <summary>What the checks say of it; null where it was not checked yet.</summary>
    public DraftCheck? Checked { get; private set; }

    /// <summary>The version one wanted to begin from while there was a draft already; null for none.</summary>
    public string? Wanted { get; private set; }

    /// <summary>The catalogue in use, where that is no longer the one the draft was begun from; else null.</summary>
    public string? MovedOn { get; private set; }

    /// <summary>Why nothing was saved or put forward; null where it was.</summary>
    public IReadOnlyList<string>? Refusal { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>Lets the script style itself, on this one answer.</summary>
    public string Nonce { get; } = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>Opens the draft, or begins one.</summary>
    /// <param name="from">The version to begin from; the one in use where none is given.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<IActionResult> OnGetAsync(string? from, CancellationToken ct)
    {
        if (await _drafts.FindAsync(HttpContext.Account().AccountId, ct) is { } draft)
        {
            (Draft, Wanted) = (draft, from);
            return await ShowAsync(ct);
        }
        if (await FindAsync(from, ct) is not { } book)
            return NotFound();
        Draft = new(book.Document.Text, book.Hash, 0, clock.GetUtcNow());
        return await ShowAsync(ct);
    }

    /// <summary>Saves and checks, for a browser that runs no script.</summary>
    public async Task<IActionResult> OnPostAsync(string? text, string? basedOn, long revision, CancellationToken ct)
    {
        if (await SaveAsync(text, basedOn, revision, ct))
            Checked = DraftCheck.Of(shelf.Of(Draft.Text), Draft, say);
        return await ShowAsync(ct);
    }

    /// <summary>Saves and checks, for the script.</summary>
    public async Task<IActionResult> OnPostCheckAsync(string? text, string? basedOn, long revision, CancellationToken ct) =>
        await SaveAsync(text, basedOn, revision, ct)
            ? new JsonResult(DraftCheck.Of(shelf.Of(Draft.Text), Draft, say))
            : new JsonResult(new { message = Refusal![0] }) { StatusCode = StatusCodes.Status409Conflict };

    /// <summary>Puts the draft forward. One with a problem or a failing example stays a draft.</summary>
    public async Task<IActionResult> OnPostProposeAsync(string? text, string? basedOn, long revision, string? note, CancellationToken ct)
    {
        Note = note?.Trim() ?? "";
        if (!await SaveAsync(text, basedOn, revision, ct))
            return await ShowAsync(ct);
        var book = shelf.Of(Draft.Text);
        Checked = DraftCheck.Of(book, Draft, say);
        if (!Checked.IsSound)
            return await RefuseAsync([say[EditorTexts.NotProposed]], ct);
        try
        {
            var acting = new Acting(HttpContext.Account(), clock.GetUtcNow(), Note);
            var step = await new CatalogueVersions(store).ProposeAsync(Draft.Text, ledger => Propose.Apply(ledger, book.Document, acting), ct);
            await _drafts.DiscardAsync(HttpContext.Account().AccountId, ct);
            return Redirect(Url.Content("~/rules/versions") + "#" + VersionLine.AnchorOf(step.Hash));
        }
        catch (BadInputException refused)
        {
            return await RefuseAsync(refused.In(say.Language), ct);
        }
    }

    /// <summary>Throws the draft away.</summary>
    /// <param name="from">The version to begin from next; null for none.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<IActionResult> OnPostDiscardAsync(string? from, CancellationToken ct)
    {
        await _drafts.DiscardAsync(HttpContext.Account().AccountId, ct);
        return Redirect(Url.Content("~/rules/edit") + (from is null ? QueryString.Empty : QueryString.Create("from", from)));
    }

    // A browser sends its own line ends; the catalogue's hash is that of the text with plain ones. Nothing else is changed.
    private async Task<bool> SaveAsync(string? text, string? basedOn, long revision, CancellationToken ct)
    {
        var plain = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Draft = new(plain, basedOn ?? (await shelf.InUseAsync(ct)).Book.Hash, revision, clock.GetUtcNow());
        if (Draft.Text.Length > LargestText)
            Refusal = [say.Format(EditorTexts.TooLarge, LargestText / 1024 / 1024)];
        else if (IsUntouched())
            return true;
        else if (await SavedAsync(ct) is { } kept)
            Draft = Draft with { Revision = kept };
        else
            Refusal = [say[EditorTexts.Conflict]];
        return Refusal is null;
    }

    // The same text again is no conflict: the answer to the first time was lost on its way.
    private async Task<long?> SavedAsync(CancellationToken ct)
    {
        var account = HttpContext.Account().AccountId;
        return await _drafts.SaveAsync(account, Draft, ct)
            ?? (await _drafts.FindAsync(account, ct) is { } stored && stored.Text == Draft.Text ? stored.Revision : null);
    }

    // Whoever only looks has no draft.
    private bool IsUntouched() => Draft.Revision == 0 && CatalogueDocument.HashOf(System.Text.Encoding.UTF8.GetBytes(Draft.Text)) == Draft.BasedOn;

    private async Task<Book?> FindAsync(string? from, CancellationToken ct)
    {
        try
        {
            return await shelf.FindAsync(from, HttpContext.Account(), ct);
        }
        catch (BadInputException)
        {
            // No version begins so, or several do: there is nothing to begin from.
            return null;
        }
    }

    private Task<IActionResult> RefuseAsync(IReadOnlyList<string> why, CancellationToken ct)
    {
        Refusal = why;
        return ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.WithScript(Nonce);
        var inUse = (await shelf.InUseAsync(ct)).Book.Hash;
        MovedOn = inUse == Draft.BasedOn || inUse == CatalogueDocument.HashOf(System.Text.Encoding.UTF8.GetBytes(Draft.Text)) ? null : inUse;
        return Page();
    }
}

using CustodyWatch.Storage.Store;
using CustodyWatch.Web.Security;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>The texts of two versions side by side: what was added and what removed, under the headings it stands under.</summary>
internal sealed class CompareModel(Bookshelf shelf, StoreConnection store, TimeProvider clock) : EditorsPage
{
    public VersionPicker Picker { get; private set; } = null!;

    /// <summary>What differs; null where there is nothing to compare.</summary>
    public TextComparison? Comparison { get; private set; }

    public async Task OnGetAsync(string? old, string? @new, CancellationToken ct)
    {
        Picker = await VersionPicker.OfAsync(shelf, store, HttpContext.Account(), (old, @new), clock.GetUtcNow(), ct);
        if (Picker is { Old: { } before, New: { } after })
            Comparison = TextComparison.Of(before.Document.Text, after.Document.Text);
    }
}

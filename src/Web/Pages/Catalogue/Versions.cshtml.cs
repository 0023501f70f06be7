using System.Globalization;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using CustodyWatch.Web.Security;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>Every version, what waits for a second person, what is in use, and the steps from one to the next.</summary>
internal sealed class VersionsModel(Bookshelf shelf, StoreConnection store, TimeProvider clock, Say say) : EditorsPage
{
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm";

    private readonly CatalogueVersions _versions = new(store);

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public InUse InUse { get; private set; } = null!;

    /// <summary>The active version that could not be taken up; null where there is none.</summary>
    public CatalogueRefusal? Refused { get; private set; }

    /// <summary>Why a step was not taken; null where it was.</summary>
    public IReadOnlyList<string>? Refusal { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostApproveAsync(string hash, string? note, CancellationToken ct) =>
        StepAsync(hash, acting => ledger => Approve.Apply(ledger, hash, acting), note, ct);

    public async Task<IActionResult> OnPostActivateAsync(string hash, string? note, string? from, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(from))
            return await StepAsync(hash, acting => ledger => Activate.Apply(ledger, hash, acting, null), note, ct);
        return DateTime.TryParseExact(from, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var civil)
            ? await StepAsync(hash, acting => ledger => Activate.Apply(ledger, hash, acting, civil.ToInstant()), note, ct)
            : await RefuseAsync([say[VersionTexts.Moment]], ct);
    }

    public Task<IActionResult> OnPostWithdrawAsync(string hash, string? note, CancellationToken ct) =>
        StepAsync(hash, acting => ledger => Withdraw.Apply(ledger, hash, acting), note, ct);

    private async Task<IActionResult> StepAsync(string hash, Func<Acting, Func<CatalogueLedger, VersionStep>> decide, string? note, CancellationToken ct)
    {
        try
        {
            if (!(await _versions.LedgerAsync(ct)).Versions.Contains(hash))
                return NotFound();
            await _versions.StepAsync(decide(new(HttpContext.Account(), clock.GetUtcNow(), note)), ct);
            return Redirect(Url.Content("~/rules/versions") + "#" + VersionLine.AnchorOf(hash));
        }
        catch (BadInputException refused)
        {
            return await RefuseAsync(refused.In(say.Language), ct);
        }
    }

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<string> why, CancellationToken ct)
    {
        Refusal = why;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await LoadAsync(ct);
        return Page();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Versions = VersionLine.Of(await _versions.LedgerAsync(ct), HttpContext.Account(), clock.GetUtcNow());
        InUse = await shelf.InUseAsync(ct);
        Refused = await new CatalogueUses(store).RefusedAsync(ct);
    }
}

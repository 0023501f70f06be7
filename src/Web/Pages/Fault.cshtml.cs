using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;

namespace CustodyWatch.Web.Pages;

/// <summary>Says that something broke, with a reference under which the log has the details, and nothing else.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class FaultModel(ILogger<FaultModel> log) : PageModel
{
    public string Reference => HttpContext.TraceIdentifier;

    public Bilingual Title => IsUnavailable ? ErrorTexts.UnavailableTitle : ErrorTexts.FaultTitle;

    public Bilingual Text => IsUnavailable ? ErrorTexts.Unavailable : ErrorTexts.Fault;

    private Exception? Error => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    private bool IsUnavailable => Error is DependencyUnavailableException;

    public IActionResult OnGet() => Show();

    public IActionResult OnPost() => Show();

    private IActionResult Show()
    {
        if (Error is null)
            return NotFound();
        // The path has ids only; the query may have names, and stays out of the log.
        log.LogError(Error, "Request {Reference} failed", Reference);
        if (IsUnavailable)
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}

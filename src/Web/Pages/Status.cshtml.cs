using CustodyWatch.Rules.Findings;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages;

/// <summary>Says why a request was refused. What is out of reach and what does not exist read the same.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel : PageModel
{
    public Bilingual Title => IsNotFound ? ErrorTexts.NotFoundTitle : ErrorTexts.BadRequestTitle;

    public Bilingual Text => IsNotFound ? ErrorTexts.NotFound : ErrorTexts.BadRequest;

    private bool IsNotFound => Response.StatusCode == StatusCodes.Status404NotFound;

    public void OnGet() => Standing();

    public void OnPost() => Standing();

    // Asked for by itself, and not in place of another page, it is a page that does not exist.
    private void Standing()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

using CustodyWatch.Rules.Findings;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages;

/// <summary>Switches the language and goes back to where one was.</summary>
[AllowAnonymous]
internal sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public IActionResult OnPost(string? language, string? back)
    {
        ChosenLanguage.Remember(HttpContext, language == "en" ? Language.En : Language.Zh);
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : RedirectToPage("/Index");
    }
}

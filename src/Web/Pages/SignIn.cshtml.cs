using CustodyWatch.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages;

/// <summary>Signing in.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInCheck check, TimeProvider clock) : PageModel
{
    /// <summary>Longer input is not even tried.</summary>
    public const int LongestInput = 200;

    public string UserName { get; private set; } = "";

    /// <summary>Where to go afterwards; a path of this site or empty.</summary>
    public string Back { get; private set; } = "";

    public bool IsRefused { get; private set; }
    public bool HasSignedOut { get; private set; }

    public IActionResult OnGet(string? back, bool signedOut)
    {
        Back = OwnPath(back);
        HasSignedOut = signedOut;
        return HttpContext.SignedIn() is null ? Page() : Onward();
    }

    public async Task<IActionResult> OnPostAsync(string? userName, string? password, string? back, CancellationToken ct)
    {
        UserName = userName?.Trim() ?? "";
        Back = OwnPath(back);
        var account = UserName.Length <= LongestInput && password?.Length <= LongestInput
            ? await check.TryAsync(UserName, password, ct)
            : null;
        if (account is null)
        {
            IsRefused = true;
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Page();
        }
        await HttpContext.StartSessionAsync(account, clock.GetUtcNow());
        return Onward();
    }

    private string OwnPath(string? back) => Url.IsLocalUrl(back) ? back : "";

    private IActionResult Onward() => Back.Length > 0 ? LocalRedirect(Back) : RedirectToPage("/Index");
}

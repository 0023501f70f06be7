using CustodyWatch.Alerts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;

namespace CustodyWatch.Web.Security;

/// <summary>Looks the account up on every request, so that whoever was disabled is out at once.</summary>
internal sealed class SessionEvents(IAccountStore accounts, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // The page that says the store is down must not ask the store.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.RejectPrincipal();
            return;
        }

        if (await AccountOfAsync(context) is { } account)
        {
            context.HttpContext.Features.Set(account);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        // By itself the handler prolongs only after half the time, which would end some sessions after 15 idle minutes.
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
        return Task.CompletedTask;
    }

    private async Task<Account?> AccountOfAsync(CookieValidatePrincipalContext context)
    {
        if (Session.AccountIdOf(context.Principal) is not { } id || Session.IsTooLong(context.Properties, clock.GetUtcNow()))
            return null;
        var account = await accounts.FindByIdAsync(id, context.HttpContext.RequestAborted);
        return account is { Disabled: false } && Session.IsUnderPasswordOf(context.Principal, account) ? account : null;
    }
}

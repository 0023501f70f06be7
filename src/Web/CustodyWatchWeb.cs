using System.Text.Encodings.Web;
using System.Text.Unicode;
using CustodyWatch.Alerts;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Store;
using CustodyWatch.Web.Assets;
using CustodyWatch.Web.Security;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;

namespace CustodyWatch.Web;

/// <summary>Puts the pages into a host.</summary>
public static class CustodyWatchWeb
{
    /// <summary>
    /// Adds what the pages need. The host registers <see cref="IAlertStore"/>, <see cref="IAccountStore"/>, the
    /// <see cref="StoreConnection"/> and the <see cref="CompiledCatalogue"/> of the file itself, and a <see cref="TimeProvider"/> if it is not to be the system's.
    /// </summary>
    public static IServiceCollection AddCustodyWatchWeb(this IServiceCollection services, Action<WebOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new WebOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddScoped<Say>();
        services.AddSingleton<Pages.Catalogue.Bookshelf>();
        services.AddSignIn(options);
        services.AddAntiforgery(antiforgery => Harden(antiforgery.Cookie, "custodywatch-form", SameSiteMode.Strict));
        // Chinese as it is, and not each character as a number: half the size, and a source one can read.
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages().AddApplicationPart(typeof(CustodyWatchWeb).Assembly);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        // At lower levels the framework logs query strings and form values, and with them names.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        return services;
    }

    /// <summary>
    /// Adds the middleware and the endpoints of the pages. Everything the host maps besides them needs a sign-in too,
    /// unless it says <c>AllowAnonymous</c>.
    /// </summary>
    public static WebApplication MapCustodyWatchWeb(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fault",
            CreateScopeForErrors = true,
            SuppressDiagnosticsCallback = _ => true, // the page logs it, with the reference it shows
        });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseHsts();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapAssetFiles();
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        app.MapRazorPages();
        return app;
    }

    private static void AddSignIn(this IServiceCollection services, WebOptions options)
    {
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<SignInTurns>();
        services.AddScoped<SignInCheck>();
        services.AddScoped<SessionEvents>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            // Lax, not Strict: mails link to alerts, and a link from a mail in the browser would otherwise ask for the password again.
            Harden(cookie.Cookie, "custodywatch-session", SameSiteMode.Lax);
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.ExpireTimeSpan = Session.IdleFor;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionEvents);
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        var keys = services.AddDataProtection().SetApplicationName("CustodyWatch");
        if (options.KeysFolder is { } folder)
            keys.PersistKeysToFileSystem(new DirectoryInfo(folder));
        else
            keys.UseEphemeralDataProtectionProvider();
    }

    private static void Harden(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}

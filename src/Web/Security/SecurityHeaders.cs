using Microsoft.AspNetCore.Builder;

namespace CustodyWatch.Web.Security;

/// <summary>Headers that keep a page to itself: nothing from outside, no frame, no copy in a cache.</summary>
internal static class SecurityHeaders
{
    // No page but the editor's has a script. Icons inside style sheets are data: images.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of the one page that has a script: its own, which asks this site alone and styles itself under the nonce.</summary>
    public static string WithScript(string nonce) =>
        ContentSecurityPolicy.Replace("style-src 'self'", $"script-src 'self'; connect-src 'self'; style-src 'self' 'nonce-{nonce}'", StringComparison.Ordinal);

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];

    /// <summary>Adds the headers to every answer, also to those of other endpoints; one that an endpoint has set itself stays.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Set at the last moment: the error handler clears what was set before it.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in Headers)
                context.Response.Headers.TryAdd(name, value);
            return Task.CompletedTask;
        });
        return next(context);
    });
}

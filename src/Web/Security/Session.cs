using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CustodyWatch.Alerts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Security;

/// <summary>A session: which account, since when, and under which password.</summary>
internal static class Session
{
    /// <summary>A session without a request for this long has ended.</summary>
    public static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(30);

    /// <summary>No session is longer than this.</summary>
    public static readonly TimeSpan AtMost = TimeSpan.FromHours(8);

    private const string AccountIdClaim = "account";
    private const string PasswordClaim = "password";
    private const string BeganAtProperty = "began-at";

    /// <summary>The account that is signed in; null where nobody is.</summary>
    public static Account? SignedIn(this HttpContext context) => context.Features.Get<Account>();

    /// <summary>The account that is signed in, on a page that nobody reaches without.</summary>
    public static Account Account(this HttpContext context) => context.SignedIn()
        ?? throw new InvalidOperationException("A page that needs an account was reached without one; this is a bug in CustodyWatch.");

    /// <summary>Starts a session.</summary>
    public static Task StartSessionAsync(this HttpContext context, Account account, DateTimeOffset now)
    {
        var identity = new ClaimsIdentity(
            [new Claim(AccountIdClaim, account.AccountId), new Claim(PasswordClaim, Fingerprint(account))],
            CookieAuthenticationDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties();
        properties.SetString(BeganAtProperty, now.ToString("O", CultureInfo.InvariantCulture));
        return context.SignInAsync(new ClaimsPrincipal(identity), properties);
    }

    /// <summary>The id of the account a session is for; null where it names none.</summary>
    public static string? AccountIdOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(AccountIdClaim);

    /// <summary>Whether a session was begun under the password the account has now: a new password ends the sessions of the old.</summary>
    public static bool IsUnderPasswordOf(ClaimsPrincipal? principal, Account account) =>
        principal?.FindFirstValue(PasswordClaim) == Fingerprint(account);

    /// <summary>Whether a session has lasted as long as any may. When it began does not move when it is prolonged.</summary>
    public static bool IsTooLong(AuthenticationProperties properties, DateTimeOffset now) =>
        !DateTimeOffset.TryParseExact(
            properties.GetString(BeganAtProperty), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var beganAt)
        || now - beganAt >= AtMost;

    private static string Fingerprint(Account account) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account.PasswordHash)).AsSpan(0, 8));
}

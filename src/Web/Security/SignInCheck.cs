using CustodyWatch.Alerts;
using Microsoft.AspNetCore.Identity;

namespace CustodyWatch.Web.Security;

/// <summary>Decides whether a user name and a password let somebody in.</summary>
/// <remarks>Whoever asks learns only yes or no, after about the same time: not whether there is such an account, nor whether it is locked.</remarks>
internal sealed class SignInCheck(IAccountStore accounts, IPasswordHasher<Account> hasher, SignInTurns turns, TimeProvider clock)
{
    /// <summary>Failures in a row after which an account is locked.</summary>
    public const int MostFailures = 5;

    /// <summary>How long it is locked.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>Gives the account, or null where the sign-in is refused; counts failures and locks.</summary>
    public async Task<Account?> TryAsync(string userName, string password, CancellationToken ct)
    {
        var found = await accounts.FindAsync(userName, ct);
        var tried = found ?? turns.Nobody;
        // One guess at a time for one account: guesses sent at once would be counted as one.
        using var turn = await turns.TakeAsync(found?.AccountId ?? userName, ct);
        var verified = hasher.VerifyHashedPassword(tried, tried.PasswordHash, password);

        // Read again: the guess before this one may have locked it, or somebody disabled it.
        // From here on, hanging up does not save anybody from having a failure counted.
        var account = found is null ? null : await accounts.FindByIdAsync(found.AccountId, CancellationToken.None);
        if (account is null || account.Disabled || account.LockedUntil > clock.GetUtcNow())
            return null;
        var after = verified == PasswordVerificationResult.Failed ? Failed(account) : Succeeded(account, password, verified);
        if (after != account)
            await accounts.UpdateAsync(after, CancellationToken.None);
        return verified == PasswordVerificationResult.Failed ? null : after;
    }

    private Account Failed(Account account)
    {
        // A lock that has run out starts the count anew.
        var failures = (account.LockedUntil is null ? account.FailedSignIns : 0) + 1;
        return account with
        {
            FailedSignIns = failures,
            LockedUntil = failures >= MostFailures ? clock.GetUtcNow() + LockedFor : null,
        };
    }

    private Account Succeeded(Account account, string password, PasswordVerificationResult verified) => account with
    {
        FailedSignIns = 0,
        LockedUntil = null,
        PasswordHash = verified == PasswordVerificationResult.SuccessRehashNeeded
            ? hasher.HashPassword(account, password)
            : account.PasswordHash,
    };
}

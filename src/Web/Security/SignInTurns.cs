using System.Security.Cryptography;
using CustodyWatch.Alerts;
using Microsoft.AspNetCore.Identity;

namespace CustodyWatch.Web.Security;

/// <summary>Lets one sign-in at a time pass for one account, and has an account to try where there is none of that name.</summary>
internal sealed class SignInTurns(IPasswordHasher<Account> hasher)
{
    private const int Turns = 64; // a power of two

    // They share turns by their hash, so that made-up names cannot fill the memory.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Turns).Select(_ => new SemaphoreSlim(1))];

    /// <summary>An account that nobody has; its password takes as long to try as any other.</summary>
    public Account Nobody { get; } = new()
    {
        AccountId = "",
        UserName = "",
        DisplayName = "",
        Role = AccountRole.Officer,
        Reach = new Reach("", ""),
        PasswordHash = hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))),
    };

    /// <summary>Waits for the turn of an account, or of a name that nobody has; it ends when the result is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(string accountId, CancellationToken ct)
    {
        var turn = _turns[StringComparer.Ordinal.GetHashCode(accountId) & (Turns - 1)];
        await turn.WaitAsync(ct);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

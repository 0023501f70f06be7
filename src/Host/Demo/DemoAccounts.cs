using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using Microsoft.AspNetCore.Identity;

namespace CustodyWatch.Host.Demo;

/// <summary>A sign-in of the demo.</summary>
/// <param name="UserName">The name.</param>
/// <param name="Password">The password: printed, the same everywhere, for made-up persons on the loopback address only.</param>
/// <param name="Who">Who that is.</param>
internal sealed record DemoSignIn(string UserName, string Password, Bilingual Who);

/// <summary>A centre of the demo, and the office that is resident there.</summary>
internal sealed record DemoFacility(string Code, string Name, string Office, string OfficeName);

/// <summary>The accounts of the demo: a prosecutor of each resident office, and an officer of the first centre.</summary>
internal static class DemoAccounts
{
    private const string OfficerPassword = "demo-officer-only";
    private const string ProsecutorPassword = "demo-prosecutor-only";

    /// <summary>Adds the accounts that are not there yet, and gives the sign-ins.</summary>
    /// <param name="accounts">The store of the demo.</param>
    /// <param name="facilities">The centres with their offices, by code.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<IReadOnlyList<DemoSignIn>> EnsureAsync(
        IAccountStore accounts, IReadOnlyList<DemoFacility> facilities, CancellationToken ct)
    {
        var first = facilities[0];
        var signIns = new List<DemoSignIn>
        {
            await EnsureAsync(accounts, Account("officer", "李民警", AccountRole.Officer, new(first.Office, first.Code)), OfficerPassword, new($"民警，{first.Name}", $"officer, {first.Name}"), ct),
        };
        foreach (var (office, number) in facilities.DistinctBy(facility => facility.Office).Select((office, at) => (office, at + 1)))
        {
            var (name, display) = number == 1 ? ("prosecutor", "王检察官") : ($"prosecutor-{number}", $"检察官 {number}");
            signIns.Add(await EnsureAsync(
                accounts, Account(name, display, AccountRole.Prosecutor, new(office.Office, null)), ProsecutorPassword, new($"检察官，{office.OfficeName}", $"prosecutor, {office.OfficeName}"), ct));
        }
        return signIns;
    }

    private static async Task<DemoSignIn> EnsureAsync(IAccountStore accounts, Account account, string password, Bilingual who, CancellationToken ct)
    {
        if (await accounts.FindAsync(account.UserName, ct) is null)
            await accounts.AddAsync(account with { PasswordHash = new PasswordHasher<Account>().HashPassword(account, password) }, ct);
        return new(account.UserName, password, who);
    }

    private static Account Account(string name, string display, AccountRole role, Reach reach) => new()
    {
        AccountId = Guid.CreateVersion7().ToString("n"),
        UserName = name,
        DisplayName = display,
        Role = role,
        Reach = reach,
        Email = role == AccountRole.Prosecutor ? $"{name}@demo.invalid" : null,
        PasswordHash = "",
    };
}

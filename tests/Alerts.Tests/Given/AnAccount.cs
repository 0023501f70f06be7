using CustodyWatch.Alerts;

namespace CustodyWatch.Given;

/// <summary>The officer of 余杭区看守所 and the prosecutors of its resident office.</summary>
internal static class AnAccount
{
    public static readonly Account Officer = new()
    {
        AccountId = "u1",
        UserName = "officer",
        DisplayName = "王警官",
        Role = AccountRole.Officer,
        Reach = new("330110", AFinding.Facility),
        PasswordHash = "hash",
    };

    public static readonly Account Prosecutor = new()
    {
        AccountId = "u2",
        UserName = "prosecutor",
        DisplayName = "赵检察官",
        Role = AccountRole.Prosecutor,
        Reach = new("330110", null),
        Email = "zhao@jcy.example",
        PasswordHash = "hash",
    };

    /// <summary>A prosecutor of the city's procuratorate who writes the rules, and is sent no alerts.</summary>
    public static readonly Account Editor = Prosecutor with { AccountId = "u9", UserName = "editor", DisplayName = "孙检察官", Reach = new("330100", null), Email = null };
}

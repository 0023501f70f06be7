using CustodyWatch.Alerts;
using Microsoft.AspNetCore.Identity;

namespace CustodyWatch.Web.Given;

/// <summary>Those who sign in.</summary>
internal static class AnAccount
{
    public const string Password = "余杭-2026-春分";

    // Made once: it is slow on purpose.
    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(null!, Password);

    /// <summary>The prosecutor of the office that has 余杭 and 西湖.</summary>
    public static readonly Account Prosecutor = Of("chen", "陈立新", AccountRole.Prosecutor, new Reach("3301", null));

    /// <summary>An officer of 余杭 alone.</summary>
    public static readonly Account Officer = Of("wang", "王志强", AccountRole.Officer, new Reach("3301", AFinding.Yuhang));

    /// <summary>Another officer of 余杭.</summary>
    public static readonly Account OtherOfficer = Of("li", "李敏", AccountRole.Officer, new Reach("3301", AFinding.Yuhang));

    /// <summary>The prosecutor of the office that has 绍兴.</summary>
    public static readonly Account Stranger = Of("shen", "沈洁", AccountRole.Prosecutor, new Reach("3306", null));

    public static readonly IReadOnlyList<Account> All = [Prosecutor, Officer, OtherOfficer, Stranger];

    private static Account Of(string userName, string name, AccountRole role, Reach reach) => new()
    {
        AccountId = $"account-{userName}", UserName = userName, DisplayName = name, Role = role, Reach = reach, PasswordHash = Hash,
    };
}

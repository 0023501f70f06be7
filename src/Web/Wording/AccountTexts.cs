using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of signing in.</summary>
internal static class AccountTexts
{
    public static readonly Bilingual SignIn = new("登录", "Sign in");
    public static readonly Bilingual Purpose = new("羁押期限、分押分管与戒具使用的法律监督", "Legal supervision of custody time limits, separation and restraints");
    public static readonly Bilingual UserName = new("用户名", "User name");
    public static readonly Bilingual Password = new("密码", "Password");
    public static readonly Bilingual Refused = new(
        "未能登录：用户名或密码不正确，或者该账户已停用或暂时锁定。连续 5 次失败后锁定 15 分钟。",
        "Not signed in: the user name or password is wrong, or the account is disabled or locked for now. Five failures in a row lock it for 15 minutes.");
    public static readonly Bilingual SignedOut = new("您已退出登录。", "You have signed out.");
    public static readonly Bilingual Notice = new(
        "系统内含案件信息，仅限授权人员使用，操作均留有记录。", "This system holds case information. Authorised persons only; what is done here is recorded.");
}

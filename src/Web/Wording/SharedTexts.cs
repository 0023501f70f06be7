using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the frame around every page, and the words for states.</summary>
internal static class SharedTexts
{
    public static readonly Bilingual Product = new("羁押监督预警", "CustodyWatch");
    public static readonly Bilingual SkipToContent = new("跳到正文", "Skip to the content");
    public static readonly Bilingual Navigation = new("主导航", "Main navigation");
    public static readonly Bilingual Queue = new("预警队列", "Alerts");
    public static readonly Bilingual SignOut = new("退出登录", "Sign out");
    public static readonly Bilingual SwitchLanguage = new("English", "中文");
    public static readonly Bilingual SwitchLanguageLabel = new("切换为英文（Switch to English）", "Switch to Chinese (切换为中文)");
    public static readonly Bilingual CivilTimeNote = new("时间均为北京时间", "All times are Beijing time");
    public static readonly Bilingual Today = new("今天 {0}", "Today {0}");

    public static readonly Bilingual Officer = new("看守所民警", "Officer of the centre");
    public static readonly Bilingual Prosecutor = new("驻所检察官", "Prosecutor");

    public static readonly Bilingual Open = new("待处理", "Open");
    public static readonly Bilingual Acknowledged = new("已确认", "Acknowledged");
    public static readonly Bilingual Resolved = new("已消除", "Resolved");

    public static readonly Bilingual NoFacility = new("未归属看守所的数据", "Rows of no facility");

    /// <summary>The Chinese words are those of the mails.</summary>
    public static Bilingual Of(Severity severity) => new(severity.Zh(), severity switch
    {
        Severity.Critical => "Critical",
        Severity.High => "High",
        Severity.Medium => "Medium",
        _ => "Low",
    });

    public static Bilingual Of(AlertState state) => state switch
    {
        AlertState.Open => Open,
        AlertState.Acknowledged => Acknowledged,
        AlertState.Resolved => Resolved,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state; this is a bug in CustodyWatch."),
    };

    public static Bilingual Of(AccountRole role) => role switch
    {
        AccountRole.Officer => Officer,
        AccountRole.Prosecutor => Prosecutor,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role; this is a bug in CustodyWatch."),
    };
}

namespace CustodyWatch.Notifier.Templates;

/// <summary>What the plain text and the HTML of a mail say alike.</summary>
internal static class Phrases
{
    public const string Queue = "告警队列";

    public const string Remedies = "怎样依法消除";

    public const string Earlier = "另一理解";

    public const string Footer =
        "本邮件由 CustodyWatch 自动发出，请勿直接回复。邮件中的姓名已隐去；全名、事实、计算步骤和法律依据在登录后的告警页面查看。";

    public static string Unlisted(int count) => $"另有 {count} 件未在此列出，请在告警队列中查看。";

    public static string Counted(int count) => $"此外有 {count} 项提示级数据问题，请在告警队列中查看。";
}

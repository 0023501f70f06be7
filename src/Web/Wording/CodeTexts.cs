using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Words for the ids that steps and histories are stored under, and for lengths.</summary>
internal static class CodeTexts
{
    /// <summary>The kinds of steps of a derivation.</summary>
    public static readonly IReadOnlyDictionary<string, Bilingual> Steps = new Dictionary<string, Bilingual>
    {
        ["base"] = new("基础期限", "base"),
        ["extension"] = new("延长", "extension"),
        ["exclusion"] = new("不计入期限", "time not counted"),
        ["recount"] = new("重新计算", "recount"),
        ["cap"] = new("上限", "cap"),
        ["holiday"] = new("节假日顺延", "moved for a holiday"),
        ["cut"] = new("提前届满", "brought forward"),
        ["end"] = new("结束", "end"),
        ["ignored"] = new("不发生效力", "without effect"),
    };

    /// <summary>The kinds of entries of a history.</summary>
    public static readonly IReadOnlyDictionary<string, Bilingual> Events = new Dictionary<string, Bilingual>
    {
        [AlertEventKinds.Raised] = new("产生预警", "raised"),
        [AlertEventKinds.Returned] = new("再次出现", "returned"),
        [AlertEventKinds.Refreshed] = new("内容有变化", "changed"),
        [AlertEventKinds.Resolved] = new("问题消除", "resolved"),
        [AlertEventKinds.Acknowledged] = new("确认", "acknowledged"),
        [AlertEventKinds.MailQueued] = new("邮件待发", "mail queued"),
        [AlertEventKinds.MailSent] = new("邮件已发出", "mail sent"),
        [AlertEventKinds.MailFailed] = new("邮件发送失败", "mail failed"),
        [AlertEventKinds.MailOutcomeUnknown] = new("邮件是否送达不明，重发一次", "mail may not have arrived; sent once more"),
        [AlertEventKinds.MailHeldBack] = new("未发邮件", "no mail sent"),
    };

    /// <summary>Gives the words for an id, or the id itself, so that a new kind is shown and not lost.</summary>
    public static Bilingual Of(IReadOnlyDictionary<string, Bilingual> list, string id) =>
        list.TryGetValue(id, out var words) ? words : new(id, id);

    /// <summary>Gives a length such as <c>2 months</c> in both languages.</summary>
    public static Bilingual Length(string length) => LengthWords.Of(length);
}

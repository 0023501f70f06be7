using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Notifier.Templates;

/// <summary>What the legal staff are told when a version is refused: Chinese first, then English, the same in HTML and in plain text.</summary>
internal sealed class RefusalLetter(CatalogueRefusal refusal, string inUse)
{
    public const string Subject = "[CustodyWatch][规则目录] 启用的版本未被采用 · The active catalogue version was refused";

    /// <summary>The longest reason: one faulty line of a catalogue may be very long.</summary>
    private const int LongestReason = 500;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Text => string.Join("\n\n", Paragraphs) + "\n";

    public string Html =>
        $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{Encoder.Encode(Subject)}</title></head><body>"
        + $"{string.Concat(Paragraphs.Select(paragraph => $"<p>{Encoder.Encode(paragraph)}</p>"))}</body></html>";

    private string[] Paragraphs =>
    [
        $"规则目录的启用版本未被采用。自 {Since}（北京时间）起，巡查继续使用 {inUse}。",
        $"未被采用的版本：{refusal.Hash ?? "版本历史无法读取"}",
        $"原因：{OneLine.Of(refusal.Why.Zh, LongestReason)}",
        "处理：改正后重新提出、审批、启用，或启用以前的版本；用 custodywatch rules history 查看。在此之前不会再发送本通知。",
        $"The active version of the rules catalogue was refused. Since {Since} (Beijing time) sweeps stay on {inUse}.",
        $"Refused: {refusal.Hash ?? "the history of the versions cannot be read"}",
        $"Why: {OneLine.Of(refusal.Why.En, LongestReason)}",
        "What to do: mend it, propose, approve and activate it anew, or activate an earlier version; see custodywatch rules history. This is sent once.",
    ];

    private string Since => refusal.Since.ToCivil().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

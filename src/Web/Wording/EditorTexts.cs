using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the catalogue's editor.</summary>
internal static class EditorTexts
{
    public static readonly Bilingual Title = new("编辑规则目录", "Edit the rules");
    public static readonly Bilingual BasedOn = new("起草自 {0}", "begun from {0}");
    public static readonly Bilingual SavedAt = new("草稿保存于 {0}", "draft saved {0}");
    public static readonly Bilingual MovedOn = new("现用的目录已变为 {0}，而本草稿起草自另一版本。提出前请先对照文本，以免改回他人的修改。", "The catalogue in use is now {0}, and this draft was begun from another. Compare the texts before you propose it, or you may undo what others changed.");
    public static readonly Bilingual Kept = new("您已有一份草稿，没有从版本 {0} 重新开始。", "You have a draft already, so nothing was begun from version {0}.");
    public static readonly Bilingual Discard = new("放弃草稿", "Discard the draft");
    public static readonly Bilingual DiscardFor = new("放弃草稿，改从该版本开始", "Discard it and begin from that version");
    public static readonly Bilingual Text = new("规则目录文本", "The catalogue's text");
    public static readonly Bilingual Check = new("保存并检查", "Save and check");
    public static readonly Bilingual Outline = new("跳到标题…", "Go to a heading…");
    public static readonly Bilingual Find = new("查找（Ctrl+F）", "Find (Ctrl+F)");
    public static readonly Bilingual Problems = new("问题", "Problems");
    public static readonly Bilingual ExamplesOf = new("光标处规则的例子", "Examples of the rule at the cursor");
    public static readonly Bilingual Propose = new("提出审批", "Propose");
    public static readonly Bilingual ProposeNote = new("修改说明（必填）", "What was changed and why (required)");
    public static readonly Bilingual Sound = new("没有问题，{2} 个提示，{0} 个例子全部通过。草稿保存：{1}。", "No problems, {2} hints, all {0} examples hold. Draft saved: {1}.");
    public static readonly Bilingual Faulty = new("{0} 个问题，{1} 个例子不符。尚不能提出。草稿保存：{2}。", "{0} problems, {1} examples fail: it cannot be proposed yet. Draft saved: {2}.");
    public static readonly Bilingual Untouched = new("尚无修改", "nothing changed yet");
    public static readonly Bilingual Unsaved = new("尚未保存…", "Not saved yet…");
    public static readonly Bilingual Checking = new("正在保存并检查…", "Saving and checking…");
    public static readonly Bilingual Lost = new("无法连接，尚未保存；您输入的内容仍在此页，稍后会重试。", "Not reached, not saved. What you typed is still on this page; it is tried again when you go on.");
    public static readonly Bilingual Conflict = new("另一个窗口已保存了这份草稿，此处没有保存。请把此处的修改复制出来，再重新打开本页。", "Another window has saved this draft, so nothing was saved here. Copy what you changed here, then open this page anew.");
    public static readonly Bilingual TooLarge = new("文本过大，没有保存；规则目录不超过 {0} MB。", "The text is too large and was not saved; a catalogue has at most {0} MB.");
    public static readonly Bilingual NotProposed = new("没有提出。", "It was not proposed.");
    public static readonly Bilingual NoteMissing = new("请写明修改了什么、为什么。", "Write what was changed and why.");
    public static readonly Bilingual LineOf = new("第 {0} 行第 {1} 列", "line {0}, column {1}");

    public static readonly Bilingual PhraseFind = new("查找", "Find");
    public static readonly Bilingual PhraseReplace = new("替换", "Replace");
    public static readonly Bilingual PhraseNext = new("下一个", "next");
    public static readonly Bilingual PhrasePrevious = new("上一个", "previous");
    public static readonly Bilingual PhraseAll = new("全部", "all");
    public static readonly Bilingual PhraseCase = new("区分大小写", "match case");
    public static readonly Bilingual PhraseExpression = new("正则表达式", "regexp");
    public static readonly Bilingual PhraseWord = new("整词", "by word");
    public static readonly Bilingual PhraseReplaceOne = new("替换", "replace");
    public static readonly Bilingual PhraseReplaceAll = new("全部替换", "replace all");
    public static readonly Bilingual PhraseClose = new("关闭", "close");
}

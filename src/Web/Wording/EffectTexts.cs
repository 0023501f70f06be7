using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the page that shows what another catalogue would find.</summary>
internal static class EffectTexts
{
    public static readonly Bilingual Title = new("影响预览", "Effects");
    public static readonly Bilingual On = new("以哪一天（24:00）为准", "The day asked, its end");
    public static readonly Bilingual ReplayFrom = new("或逐日回看：自", "or day by day: from");
    public static readonly Bilingual ReplayTo = new("至", "to");
    public static readonly Bilingual Show = new("预览", "Show");
    public static readonly Bilingual NoSource = new("本机没有连接看守所数据库，无法在真实人员上预览；请用 custodywatch rules diff。", "This installation's pages are not connected to a detention database; use 'custodywatch rules diff'.");
    public static readonly Bilingual Broken = new("{0} 有 {1} 个问题，改正后才能预览。", "{0} has {1} problems; mend them to see its effects.");
    public static readonly Bilingual Scope = new("{0} 所看守所 {1} 人", "{1} persons in {0} centres");
    public static readonly Bilingual NoFacility = new("您的范围内还没有巡查过的看守所。", "No centre within your reach has been swept yet.");
    public static readonly Bilingual Totals = new("出现 {0} 项，改变 {1} 项，消失 {2} 项", "{0} findings appear, {1} change, {2} vanish");
    public static readonly Bilingual Same = new("两份目录的发现完全相同。", "Both catalogues find the same.");
    public static readonly Bilingual Unlawful = new("可能的非法羁押", "Possible unlawful detention");
    public static readonly Bilingual Others = new("其他", "Everything else");
    public static readonly Bilingual ReasoningOnly = new("另有 {0} 项预警内容相同，只有所用事实、推导或补救提示不同。", "In {0} more the alert says the same; only the facts, the derivation or the remedies differ.");
    public static readonly Bilingual ByRule = new("按规则", "By rule");
    public static readonly Bilingual Persons = new("人员", "Persons");
    public static readonly Bilingual What = new("内容", "What it says");
    public static readonly Bilingual Was = new("原为：{0}", "was: {0}");
    public static readonly Bilingual More = new("另有 {0} 项未列出；按等级排在以上各项之后。", "{0} more are not listed; they rank below these.");
    public static readonly Bilingual Period = new("日期应先后有序，最多 {0} 日；更长的用 custodywatch rules diff。", "The dates must be in order and at most {0} days; use 'custodywatch rules diff' for more.");
    public static readonly Bilingual OldDays = new("旧目录", "Old");
    public static readonly Bilingual NewDays = new("新目录", "New");
    public static readonly Bilingual DaysLate = new("旧目录晚", "Old is late by");
    public static readonly Bilingual Days = new("{0} 日", "{0} days");
    public static readonly Bilingual EarlierOrOn = new("{0} 或更早", "{0} or before");
    public static readonly Bilingual Never = new("从不", "never");
    public static readonly Bilingual Differing = new("共 {0} 项不同", "{0} differ");

    /// <summary>What becomes of a finding.</summary>
    public static Bilingual Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Appears => new("出现", "appears"),
        ChangeKind.Vanishes => new("消失", "vanishes"),
        _ => new("改变", "changes"),
    };

    /// <summary>The part of a finding that differs.</summary>
    public static Bilingual Part(string part) => part switch
    {
        "severity" => new("等级", "severity"),
        "since" => new("起始", "since"),
        "deadline_on" => new("届满日", "deadline"),
        "deadline_at" => new("届满时", "deadline, to the minute"),
        "title" => new("名称", "title"),
        _ => new("依据", "law"),
    };
}

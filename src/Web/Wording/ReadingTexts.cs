using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Words for the other readings of the law, and for what would clear a clock.</summary>
internal static class ReadingTexts
{
    public static readonly Bilingual Remedies = new("怎样依法消除", "What would lawfully clear it");
    public static readonly Bilingual RemediesNote = new("有而未登记的是资料缺失，没有的才是超期", "a paper that exists is missing from the data; where there is none, custody is too long");
    public static readonly Bilingual Others = new("另一种理解", "The other reading");
    public static readonly Bilingual OthersNote = new("规定理解不一，预警按默认理解", "where authorities differ, alerts go by the default reading");
    public static readonly Bilingual Earlier = new("较早", "earlier");
    public static readonly Bilingual WarnsFrom = new("自 {0} 起预警", "warns from {0}");
    public static readonly Bilingual EffectiveOn = new("{0} 生效", "takes effect on {0}");
    public static readonly Bilingual NoDeadline = new("无届满日", "no deadline");

    /// <summary>The other values of the switches: <c>setting = value</c>.</summary>
    public static readonly IReadOnlyDictionary<string, Bilingual> Switches = new Dictionary<string, Bilingual>
    {
        ["month-rule=corresponding"] = new("月末起算的，算到相应之日而不是月末", "from a month's end to the day of the same number, not to the month's end"),
        ["chain-mode=original-anchor"] = new("延长自最初起算日合并计算", "extensions counted together from the first day"),
        ["pause-count=inclusive"] = new("不计入期间首尾两日都不计", "both ends of an exclusion left out"),
        ["recount-start-day=included"] = new("重新计算的当日计入", "the day of a recount counts"),
        ["art16-reading=arrest-day"] = new("逮捕之日的对应日的前一日届满", "ends on the day before the arrest's counterpart"),
        ["day-unit-end=clock-time"] = new("按日计算的拘留到执行的时刻届满", "a detention in days ends at the hour it was executed"),
        ["arrest-review-anchor=flat-cap"] = new("审查批捕的七日自前一期限届满起算", "the seven days of arrest review run from the end of the limit before"),
        ["trial-start=docketing"] = new("审理期限自立案次日起算", "the trial's limit runs from the docketing"),
        ["supplement-anchor=return-decision"] = new("补充侦查自退回决定之日起算", "a supplementary investigation runs from the return"),
        ["measure-exclusion=restart"] = new("监察案件决定强制措施后重新计算审查起诉期限", "the review runs anew from the decision on the measure"),
        ["law-version-selection=at-evaluation"] = new("按查询日（或终止日）有效的法律", "by the law in force on the day asked or the day it ended"),
        ["delivery-unit=days"] = new("送交执行按三十日计算", "delivery to prison counted in days"),
        ["stay-reference=documents-received"] = new("剩余刑期自收到执行文书之日计算", "the remaining term measured from the receipt of the documents"),
        ["effective-date=last-day"] = new("期满当日生效", "takes effect on the window's last day"),
        ["weekend-is-holiday=no"] = new("周末不算节假日", "weekends are no holidays"),
        ["restrictive-measure-holiday-move=yes"] = new("取保候审、监视居住的末日遇节假日顺延", "a holiday moves the end of bail and residential surveillance"),
        ["warn-lead-days=uniform"] = new("不分事由，一律按该期限的预警日数", "the term's own warning days, whatever the ground"),
    };

    /// <summary>The words of one; its setting and value as they stand where there are none.</summary>
    public static Bilingual Of(OtherReading reading) => CodeTexts.Of(Switches, $"{reading.Switch}={reading.Value}");
}

using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The disputed points of law that settings decide, by the setting's id, and how each can be read. The readings stand in the order of the switch's enumeration.</summary>
public static class LawReadings
{
    public static readonly IReadOnlyList<CodeList> All =
    [
        new("month-rule", new("month-end-sticky", "月末对月末", "month end to month end"), new("corresponding", "按相应之日", "to the day of the same number")),
        new(LawReading.Article16Id, new("second-day", "次日的对应日的前一日", "the counterpart of the day after, less one"), new("arrest-day", "逮捕日的对应日的前一日", "the counterpart of the day of arrest, less one")),
        new("chain-mode", new("re-anchor", "接续前一期限届满日", "from the deadline before"), new("original-anchor", "自最初起算日合并计算", "all together from the first day")),
        new(LawReading.DayUnitEndId, new("end-of-day", "最后一日日终", "at the end of the last day"), new("clock-time", "最后一日的执行时刻", "at the time of execution on the last day")),
        new("arrest-review-anchor", new("receipt", "自收到提请之日", "from the receipt of the request"), new("flat-cap", "自前一期限届满合并计算", "from the end of the limit before")),
        new("pause-count", new("half-open", "首日不计", "the first day not counted"), new("inclusive", "首尾均计", "both ends counted")),
        new(LawReading.TrialStartId, new("court-receipt", "自法院收到案件", "from the receipt by the court"), new("docketing", "自立案", "from the docketing")),
        new(LawReading.SupplementAnchorId, new("receipt", "自侦查机关收到", "from the receipt"), new("return-decision", "自退回之日", "from the return")),
        new("recount-start-day", new("excluded", "发现当日不计", "the day of discovery not counted"), new("included", "发现当日计入", "the day of discovery counted")),
        new("measure-exclusion", new("shift", "届满日移后", "the deadline moves on"), new("restart", "自决定之日重新计算", "the limit starts anew with the decision")),
        new("law-version-selection", new("at-start-event", "按起算之日的法律", "the law of the day it starts"), new("at-evaluation", "按检查之日的法律", "the law of the day asked")),
        new("delivery-unit", new("month", "按月", "by the month"), new("days", "按日", "by days")),
        new("stay-reference", new("effective", "自判决生效之日", "from the effect of the judgment"), new("documents-received", "自收到执行文书之日", "from the receipt of the documents")),
        new("effective-date", new("day-after", "期满次日", "the day after the last"), new("last-day", "期满当日", "the last day itself")),
        new("weekend-is-holiday", new("yes", "周末是节假日", "weekends are holidays"), new("no", "周末不是节假日", "weekends are no holidays")),
        new("restrictive-measure-holiday-move", new("no", "不顺延", "not moved"), new("yes", "顺延", "moved")),
        new("warn-lead-days", new("by-ground", "按事由", "by the ground"), new("uniform", "一律相同", "the same for all")),
    ];

    /// <summary>The readings of a setting; null where it is no disputed point.</summary>
    public static CodeList? Of(string setting) => All.FirstOrDefault(readings => readings.Name == setting);
}

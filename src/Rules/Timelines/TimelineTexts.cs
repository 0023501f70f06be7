using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Timelines;

/// <summary>Texts of the picture and of its description.</summary>
internal static class TimelineTexts
{
    public static readonly Bilingual Title = new("羁押时间轴", "Custody timeline");
    public static readonly Bilingual AsOf = new("截至 {0}", "as of {0}");
    public static readonly Bilingual Head = new("羁押时间轴，截至 {0}", "Custody timeline as of {0}");
    public static readonly Bilingual From = new("{0} 起", "since {0}");
    public static readonly Bilingual FromTo = new("{0} 至 {1}", "{0} to {1}");
    public static readonly Bilingual StartUnknown = new("起始日不明", "start unknown");
    public static readonly Bilingual KindUnknown = new("环节不明", "unknown stage");
    public static readonly Bilingual RowsLeftOut = new("另有更早的 {0} 个环节未画出", "{0} earlier stages are not shown");
    public static readonly Bilingual PartsLeftOut = new("另有 {0} 步未画出", "{0} more steps are not shown");
    public static readonly Bilingual NoLimitYet = new("尚无起算的期限", "no limit has begun");

    public static readonly Bilingual Deadline = new("届满 {0}", "due {0}");
    public static readonly Bilingual Soft = new("一般期限 {0}", "ordinary limit {0}");
    public static readonly Bilingual Left = new("余 {0} 日", "{0} days left");
    public static readonly Bilingual LeftOne = new("余 1 日", "1 day left");
    public static readonly Bilingual DueToday = new("当日届满", "due that day");
    public static readonly Bilingual Overdue = new("超期 {0} 日", "{0} days overdue");
    public static readonly Bilingual OverdueOne = new("超期 1 日", "1 day overdue");
    public static readonly Bilingual Exceeded = new("超期 {0} 日后终结", "ended {0} days late");
    public static readonly Bilingual ExceededOne = new("超期 1 日后终结", "ended 1 day late");
    public static readonly Bilingual Late = new("逾期 {0} 日", "{0} days late");
    public static readonly Bilingual LateOne = new("逾期 1 日", "1 day late");
    public static readonly Bilingual DoneLate = new("逾期 {0} 日办结", "done {0} days late");
    public static readonly Bilingual DoneLateOne = new("逾期 1 日办结", "done 1 day late");
    public static readonly Bilingual Done = new("按期办结", "done in time");
    public static readonly Bilingual Met = new("按期终结", "ended in time");
    public static readonly Bilingual Closed = new("期间已满", "closed");
    public static readonly Bilingual Suspended = new("不计入期间进行中，暂无届满日", "suspended: no deadline yet");
    public static readonly Bilingual NoLimit = new("法律未规定期限", "the law sets no limit");
    public static readonly Bilingual Unknown = new("数据不足，无法计算届满日", "no deadline can be worked out");

    public static readonly Bilingual WholeBase = new("至登记的终止日", "to the recorded end");
    public static readonly Bilingual Extension = new("延长{0}", "+ {0}");
    public static readonly Bilingual ExtensionTo = new("延长至{0}", "extended to {0}");
    public static readonly Bilingual Limitless = new("延长，不再有期限", "extended without limit");
    public static readonly Bilingual Recount = new("重新计算{0}", "anew {0}");
    public static readonly Bilingual Exclusion = new("不计入{0}", "{0} not counted");
    public static readonly Bilingual ExclusionRuns = new("不计入，进行中", "not counted, still running");
    public static readonly Bilingual Holiday = new("末日遇节假日顺延", "moved for a holiday");
    public static readonly Bilingual Cut = new("提前届满", "brought forward");
    public static readonly Bilingual Ignored = new("不发生效力", "without effect");
    public static readonly Bilingual Until = new("，至 {0}", ", to {0}");
    public static readonly Bilingual Because = new("（{0}）", " ({0})");

    public static readonly Bilingual LegendCustody = new("在押", "custody");
    public static readonly Bilingual LegendBase = new("法定期限", "limit");
    public static readonly Bilingual LegendExtension = new("延长", "extension");
    public static readonly Bilingual LegendExcluded = new("不计入", "not counted");
    public static readonly Bilingual LegendOverdue = new("超期", "overdue");
    public static readonly Bilingual LegendDeadline = new("届满日", "deadline");
    public static readonly Bilingual LegendIgnored = new("不发生效力的文书", "paper without effect");
}

using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the queue.</summary>
internal static class QueueTexts
{
    public static readonly Bilingual Title = new("预警队列", "Alert queue");
    public static readonly Bilingual Caption = new("未消除的预警，最严重者在前，届满日近者在前", "Alerts that still hold: the worst first, then the nearest deadline");
    public static readonly Bilingual BySeverity = new("按级别", "By severity");
    public static readonly Bilingual All = new("全部", "All");

    public static readonly Bilingual Filters = new("筛选", "Filters");
    public static readonly Bilingual FilterSeverity = new("级别", "Severity");
    public static readonly Bilingual FilterFacility = new("看守所", "Detention centre");
    public static readonly Bilingual FilterRule = new("事项", "Rule");
    public static readonly Bilingual FilterState = new("状态", "State");
    public static readonly Bilingual FilterText = new("姓名或编号", "Name or id");
    public static readonly Bilingual AllHolding = new("未消除", "Still holding");
    public static readonly Bilingual Apply = new("筛选", "Filter");
    public static readonly Bilingual Clear = new("清除", "Clear");

    public static readonly Bilingual Severity = new("级别", "Severity");
    public static readonly Bilingual Persons = new("在押人员", "Person in custody");
    public static readonly Bilingual Matter = new("事项", "Matter");
    public static readonly Bilingual Since = new("始于", "Since");
    public static readonly Bilingual Deadline = new("届满日", "Deadline");
    public static readonly Bilingual State = new("状态", "State");
    public static readonly Bilingual NoName = new("（姓名未登记）", "(no name recorded)");

    public static readonly Bilingual Range = new("第 {0}–{1} 条，共 {2} 条", "{0}–{1} of {2}");
    public static readonly Bilingual Pages = new("分页", "Pages");
    public static readonly Bilingual Previous = new("上一页", "Previous");
    public static readonly Bilingual Next = new("下一页", "Next");
    public static readonly Bilingual PageNumber = new("第 {0} 页", "Page {0}");

    public static readonly Bilingual NothingOpen = new("目前没有未消除的预警。", "No open alerts.");
    public static readonly Bilingual NothingOpenBecause = new(
        "各看守所均已按时完成巡查，最早的一次完成于 {0}。", "Every detention centre was swept in time, the earliest sweep at {0}.");
    public static readonly Bilingual NothingOpenBut = new(
        "但有看守所的巡查失败或已过时：没有预警不等于没有问题。", "But some sweeps have failed or are out of date: no alert does not mean that all is well.");
    public static readonly Bilingual NothingEverSwept = new(
        "还没有一所看守所完成过巡查：没有预警不等于没有问题。", "No detention centre has ever been swept: no alert does not mean that all is well.");
    public static readonly Bilingual NothingMatches = new("没有符合筛选条件的预警。", "No alert matches the filters.");
    public static readonly Bilingual ShowAll = new("显示全部未消除的预警", "Show all alerts that still hold");

    public static readonly Bilingual DaysOverdueOne = new("超期 {0} 天", "{0} day overdue");
    public static readonly Bilingual DaysOverdue = new("超期 {0} 天", "{0} days overdue");
    public static readonly Bilingual DueToday = new("今日届满", "due today");
    public static readonly Bilingual DaysLeftOne = new("还有 {0} 天", "{0} day left");
    public static readonly Bilingual DaysLeft = new("还有 {0} 天", "{0} days left");
    public static readonly Bilingual DaysHoldingOne = new("已持续 {0} 天", "{0} day so far");
    public static readonly Bilingual DaysHolding = new("已持续 {0} 天", "{0} days so far");
}

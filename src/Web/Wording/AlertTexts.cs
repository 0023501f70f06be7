using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the page of one alert.</summary>
internal static class AlertTexts
{
    public static readonly Bilingual Back = new("返回队列", "Back to the queue");
    public static readonly Bilingual Subjects = new("涉及人员", "Persons concerned");
    public static readonly Bilingual Facility = new("看守所", "Detention centre");
    public static readonly Bilingual Since = new("始于", "Since");
    public static readonly Bilingual Deadline = new("届满日", "Deadline");
    public static readonly Bilingual LastLawfulDay = new("羁押合法的最后一日", "the last lawful day");
    public static readonly Bilingual NoDeadline = new("本事项没有期限", "This rule has no deadline");
    public static readonly Bilingual RaisedAt = new("预警产生", "Raised");
    public static readonly Bilingual LastFoundOn = new("最近一次巡查认定", "Last found for");
    public static readonly Bilingual ResolvedAt = new("消除", "Resolved");
    public static readonly Bilingual Earlier = new("同一问题的上一次预警", "The earlier episode of the same finding");
    public static readonly Bilingual Rule = new("规则", "Rule");
    public static readonly Bilingual Catalogue = new("规则目录版本", "Catalogue version");

    public static readonly Bilingual Timeline = new("羁押时间轴", "Custody timeline");
    public static readonly Bilingual How = new("期限是怎样算出来的", "How the deadline came about");
    public static readonly Bilingual StepWhat = new("步骤", "Step");
    public static readonly Bilingual StepFrom = new("起算日", "From");
    public static readonly Bilingual StepFromNote = new("当日不计", "not itself counted");
    public static readonly Bilingual StepTo = new("至", "To");
    public static readonly Bilingual StepToNote = new("当日计入", "inclusive");
    public static readonly Bilingual StaysAt = new("仍为 {0}", "stays {0}");
    public static readonly Bilingual StepLength = new("长度", "Length");
    public static readonly Bilingual StepLaw = new("依据", "Law");
    public static readonly Bilingual StepNote = new("说明", "Note");

    public static readonly Bilingual Facts = new("依据的事实", "Facts used");
    public static readonly Bilingual FactName = new("事实", "Fact");
    public static readonly Bilingual FactValue = new("数据库中的值", "Value in the database");
    public static readonly Bilingual NotRecorded = new("未登记", "not recorded");
    public static readonly Bilingual ByHand = new("须人工核对", "To be checked by hand");
    public static readonly Bilingual ByHandNote = new("数据不能判断以下各点，请查看原件。", "The data cannot decide these points; look at the papers.");
    public static readonly Bilingual Law = new("法律依据", "Legal basis");

    public static readonly Bilingual Handling = new("处理", "Handling");
    public static readonly Bilingual NobodyYet = new("尚无人确认", "Nobody has acknowledged it yet");
    public static readonly Bilingual AcknowledgedBy = new("{0} 于 {1} 确认", "Acknowledged by {0} at {1}");
    public static readonly Bilingual NoteLabel = new("处理说明（必填）", "Note (required)");
    public static readonly Bilingual NoteHint = new("写明已采取或将采取的措施。说明将与您的姓名、时间一并留存。", "Say what has been or will be done. The note is kept with your name and the time.");
    public static readonly Bilingual Acknowledge = new("确认", "Acknowledge");
    public static readonly Bilingual StillHolds = new("确认不等于纠正：问题消除之前，预警一直留在队列中。", "Acknowledging corrects nothing: the alert stays in the queue until the violation is gone.");
    public static readonly Bilingual NoteMissing = new("请填写处理说明，确认没有提交。", "A note is needed. Nothing has been acknowledged.");
    public static readonly Bilingual NoteTooLong = new("处理说明最多 {0} 个字，确认没有提交。", "A note has at most {0} characters. Nothing has been acknowledged.");
    public static readonly Bilingual Changed = new(
        "您打开本页后，这条预警已有变化，您的确认没有提交。下面是最新内容，请核对后再确认。",
        "This alert has changed since you opened the page, and nothing has been acknowledged. Below is how it stands now: read it, then acknowledge again.");
    public static readonly Bilingual IsResolved = new(
        "最近一次巡查已不再发现这一问题，预警于 {0} 消除。以下是最后一次发现时的情况。",
        "The last sweep no longer found this: resolved at {0}. Below is how it stood when it was last found.");

    public static readonly Bilingual History = new("经过", "History");
    public static readonly Bilingual HistoryAt = new("时间", "When");
    public static readonly Bilingual HistoryWhat = new("事项", "What");
    public static readonly Bilingual HistoryBy = new("经办", "Who");
    public static readonly Bilingual HistoryNote = new("说明", "Note");
    public static readonly Bilingual ByTheProgram = new("系统", "the program");
}

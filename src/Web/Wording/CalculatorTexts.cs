using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the calculator.</summary>
internal static class CalculatorTexts
{
    public static readonly Bilingual Title = new("期限计算", "Calculator");
    public static readonly Bilingual Intro = new(
        "录入诉讼环节和延长、不计入等事件，每次提交后立即显示届满日和计算步骤。录入的内容只在本页，不存入服务器；需要留存的请保存案件文件。",
        "Enter the stages and their events: each submit shows the deadlines and how they came about. What you enter stays on this page and is not stored on the server; save a case file to keep it.");
    public static readonly Bilingual PrintHint = new("打印：按 Ctrl+P（苹果电脑 ⌘P），录入栏不会印出。", "To print, press Ctrl+P (⌘P on a Mac); the form is left out.");

    public static readonly Bilingual Day = new("查询日", "Day asked");
    public static readonly Bilingual BirthOn = new("出生日期（可不填）", "Birth date (optional)");
    public static readonly Bilingual Calculate = new("计算", "Work it out");
    public static readonly Bilingual AddStage = new("添加环节", "Add a stage");
    public static readonly Bilingual RemoveStage = new("删除环节", "Remove the stage");
    public static readonly Bilingual AddEvent = new("添加事件", "Add an event");
    public static readonly Bilingual RemoveEvent = new("删除", "Remove");
    public static readonly Bilingual Save = new("保存案件文件", "Save the case file");
    public static readonly Bilingual Load = new("载入案件文件", "Load a case file");
    public static readonly Bilingual File = new("案件文件（YAML 或 JSON）", "Case file (YAML or JSON)");
    public static readonly Bilingual StartOver = new("清空重来", "Start over");
    public static readonly Bilingual FileName = new("案件文件", "case-file");

    public static readonly Bilingual Stage = new("环节 {0}", "Stage {0}");
    public static readonly Bilingual Kind = new("诉讼环节", "Kind");
    public static readonly Bilingual Choose = new("请选择", "Choose");
    public static readonly Bilingual StartedOn = new("起始日", "Started on");
    public static readonly Bilingual StartedAt = new("起始时刻（可不填）", "Started at (optional)");
    public static readonly Bilingual EndedOn = new("终止日（未终止不填）", "Ended on (if it has)");
    public static readonly Bilingual Procedure = new("程序", "Procedure");
    public static readonly Bilingual PossibleSentence = new("可能判处", "Possible sentence");
    public static readonly Bilingual RecordedDeadlineOn = new("看守所登记的届满日", "Deadline on record");
    public static readonly Bilingual Events = new("事件", "Events");
    public static readonly Bilingual NoEvents = new("没有录入事件", "no events entered");
    public static readonly Bilingual What = new("事项", "What");
    public static readonly Bilingual OtherGrounds = new("其他", "Other");
    public static readonly Bilingual OccurredOn = new("发生日", "Occurred on");
    public static readonly Bilingual DecidedOn = new("决定生效日", "Decided on");
    public static readonly Bilingual ExcludedFrom = new("不计入起", "Left out from");
    public static readonly Bilingual RecountedFrom = new("重新起算日", "Counted anew from");
    public static readonly Bilingual OccurredAt = new("时刻（可不填）", "At (optional)");
    public static readonly Bilingual UntilOn = new("不计入至", "Left out until");
    public static readonly Bilingual Length = new("长度", "Length");
    public static readonly Bilingual Unit = new("单位", "Unit");
    public static readonly Bilingual ApprovedBy = new("批准机关", "Approved by");
    public static readonly Bilingual ApprovedOn = new("批准日", "Approved on");

    public static readonly Bilingual Rest = new(
        "载入的文件中还有：{0}。这些内容参与计算并一同保存，本页不显示。", "The loaded file also has: {0}. This is taken into account and saved with the rest, but not shown.");
    public static readonly Bilingual RestPerson = new("人员资料", "facts of the person");
    public static readonly Bilingual RestCase = new("案件资料", "facts of the case");

    /// <summary>The other lists of a case file.</summary>
    public static readonly IReadOnlyDictionary<string, Bilingual> RestLists = new Dictionary<string, Bilingual>
    {
        ["cells"] = new("监室安排", "cells"),
        ["restraints"] = new("戒具使用", "restraints"),
        ["confinements"] = new("禁闭", "confinements"),
        ["incidents"] = new("事故", "incidents"),
        ["casualties"] = new("伤亡", "casualties"),
        ["executions"] = new("交付执行", "executions"),
        ["sentence_changes"] = new("减刑、假释、暂予监外执行", "sentence changes"),
    };

    public static readonly Bilingual Results = new("计算结果", "Results");
    public static readonly Bilingual FillIn = new("请选择诉讼环节并填写起始日；填好之前，这一环节不参与计算。", "Choose the kind and fill in the first day; until then this stage is left out.");
    public static readonly Bilingual NotYet = new("这一环节在查询日之后才开始。", "This stage begins after the day asked.");
    public static readonly Bilingual NoClock = new("这一环节尚无起算的期限。", "No limit has begun in this stage.");
    public static readonly Bilingual NoDay = new("查询日不是一个日期，请改正后再计算。", "The day asked is not a date. Mend it and submit again.");
    public static readonly Bilingual Deadline = new("届满日", "Deadline");
    public static readonly Bilingual Soft = new("一般期限", "Ordinary limit");
    public static readonly Bilingual WarnFrom = new("预警起始日", "Warning from");
    public static readonly Bilingual NoticeDue = new("看守所最迟于 {0} 发出届满提示", "the centre's expiry notice is due by {0}");
    public static readonly Bilingual NoticeSent = new("看守所于 {0} 发出届满提示（最迟 {1}）", "the centre sent its expiry notice on {0} (due by {1})");
    public static readonly Bilingual EffectiveOn = new("无上诉、抗诉的，裁判生效日", "Takes effect, without appeal or protest, on");
    public static readonly Bilingual CalendarMissing = new("缺该年度节假日安排，只按周末计算", "the calendar of that year is missing: weekends only");
    public static readonly Bilingual Unsupervised = new("没有登记时刻、无法核对的义务：{0}", "Duties that cannot be checked, since no times are recorded: {0}");
    public static readonly Bilingual Findings = new("发现的问题", "Findings");
    public static readonly Bilingual NoFindings = new("查询日没有发现问题。", "Nothing was found on the day asked.");
    public static readonly Bilingual Custody = new("自 {0} 起连续羁押 {1} 日", "in custody without a break since {0}: {1} days");
    public static readonly Bilingual Uncovered = new("{0} 至 {1} 的羁押不属于任何环节", "custody from {0} to {1} belongs to no stage");
    public static readonly Bilingual Catalogue = new("规则目录", "Catalogue");
    public static readonly Bilingual PrintedFor = new("根据录入的资料计算，截至 {0}；供核对使用。", "Worked out from what was entered, as of {0}; for checking.");
    public static readonly Bilingual ApprovedLine = new("{0} 批准", "approved on {0}");

    public static readonly Bilingual Nobody = new("该人", "the person");

    public static readonly Bilingual FileMissing = new("没有选择文件。", "No file was chosen.");
    public static readonly Bilingual FileMissingMend = new("先选择一个案件文件，再按“载入案件文件”。", "Choose a case file, then load it.");
    public static readonly Bilingual FileTooLong = new("文件超过 {0} KB。", "The file is larger than {0} KB.");
    public static readonly Bilingual FileTooLongMend = new("一个人的案件文件不会这么大，请检查是否选错了文件。", "The facts of one person are never that large: see whether it is the right file.");
    public static readonly Bilingual NotUtf8 = new("文件不是 UTF-8 编码的文本。", "The file is not text in UTF-8.");
    public static readonly Bilingual NotUtf8Mend = new("用文本编辑器另存为 UTF-8 编码。", "Save it as UTF-8 with a text editor.");
    public static readonly Bilingual NothingLoaded = new("没有载入任何内容，本页录入的内容没有变。", "Nothing was loaded; what is on this page has not changed.");
    public static readonly Bilingual TooLarge = new("案件文件的环节或事件太多，本页放不下。", "The case file has more stages or events than this page has room for.");
    public static readonly Bilingual TooLargeMend = new(
        "本页最多 {0} 个环节，每个环节最多 {1} 个事件，合计最多 {2} 个；更大的文件用命令 custodywatch explain 计算。",
        "This page has room for {0} stages with {1} events each, {2} in all; the command custodywatch explain takes larger files.");
}

using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the pages on which the catalogue is compared, approved and put into force.</summary>
internal static class VersionTexts
{
    public static readonly Bilingual Read = new("阅读", "Read");
    public static readonly Bilingual Edit = new("编辑", "Edit");
    public static readonly Bilingual Versions = new("版本与审批", "Versions and approval");
    public static readonly Bilingual Effects = new("影响预览", "Effects");
    public static readonly Bilingual Compare = new("文本对照", "Compare texts");

    public static readonly Bilingual InUse = new("巡查现用", "In use by sweeps");
    public static readonly Bilingual InUseOfFile = new("随程序的目录文件，自 {0} 起", "the file that comes with the program, since {0}");
    public static readonly Bilingual InUseOfStore = new("已启用的版本，自 {0} 起", "an activated version, since {0}");
    public static readonly Bilingual NeverSwept = new("尚未巡查；在启用一个版本之前，按目录文件巡查。", "There has been no sweep. Until a version is activated, sweeps work by the file.");
    public static readonly Bilingual NotHere = new("巡查使用的目录 {0} 的文本不在此处；下面显示的是目录文件。", "The text of catalogue {0}, by which sweeps work, is not here. What is shown is the file.");
    public static readonly Bilingual Refused = new("已启用的版本 {0} 未被采用，巡查仍按上一个可用的版本进行（自 {1} 起）。{2}", "The active version {0} was refused; sweeps stay on the last good one (since {1}). {2}");
    public static readonly Bilingual RefusedHistory = new("版本记录无法读取，巡查仍按上一个可用的版本进行（自 {0} 起）。{1}", "The history of the versions cannot be read; sweeps stay on the last good one (since {0}). {1}");
    public static readonly Bilingual Missing = new("这条预警所依据的目录 {0} 的文本不在此处；下面是巡查现用的目录。", "The text of catalogue {0}, by which this alert was found, is not here. What is shown is the one in use.");
    public static readonly Bilingual Another = new("这不是巡查现用的目录。", "This is not the catalogue that sweeps work by.");
    public static readonly Bilingual BackToInUse = new("阅读现用的目录", "Read the one in use");
    public static readonly Bilingual MineDraft = new("我的草稿", "My draft");

    public static readonly Bilingual Waiting = new("等待审批", "Waiting for approval");
    public static readonly Bilingual NothingWaits = new("没有等待审批的版本。", "No version waits for approval.");
    public static readonly Bilingual All = new("全部版本", "All versions");
    public static readonly Bilingual NoVersions = new("库中还没有版本。", "The store has no version yet.");
    public static readonly Bilingual Version = new("版本", "Version");
    public static readonly Bilingual State = new("状态", "State");
    public static readonly Bilingual Steps = new("经过", "What was done");
    public static readonly Bilingual Actions = new("办理", "Act");
    public static readonly Bilingual Approve = new("批准", "Approve");
    public static readonly Bilingual Activate = new("启用", "Activate");
    public static readonly Bilingual GoBack = new("恢复启用", "Go back to it");
    public static readonly Bilingual Withdraw = new("撤回", "Withdraw");
    public static readonly Bilingual Note = new("说明", "Note");
    public static readonly Bilingual NoteNeeded = new("说明（必填）", "Note (required)");
    public static readonly Bilingual From = new("自何时起（空白即现在）", "From when (empty: now)");
    public static readonly Bilingual Own = new("由您提出，须由另一人审批。", "You have proposed it: a second person approves it.");
    public static readonly Bilingual WithInUse = new("与现用对照", "compare with the one in use");
    public static readonly Bilingual SeeEffects = new("影响预览", "see its effects");
    public static readonly Bilingual EditFrom = new("由此编辑", "edit from it");
    public static readonly Bilingual Effective = new("自 {0} 起生效", "in force from {0}");
    public static readonly Bilingual Moment = new("时间应写成 2026-03-01T08:00 的形式。", "Write the moment like 2026-03-01T08:00.");

    public static readonly Bilingual Old = new("旧", "Old");
    public static readonly Bilingual New = new("新", "New");
    public static readonly Bilingual Show = new("对照", "Compare");
    public static readonly Bilingual Same = new("两份文本完全相同。", "Both texts are the same.");
    public static readonly Bilingual Changes = new("新增 {0} 行，删去 {1} 行", "{0} lines added, {1} lines removed");
    public static readonly Bilingual TooMany = new("另有 {0} 处改动未列出；用 custodywatch rules export 导出两个版本后对照。", "{0} more changes are not listed; write both versions out with 'custodywatch rules export' and compare them.");
    public static readonly Bilingual Unknown = new("没有这个版本：{0}", "There is no such version: {0}");

    /// <summary>The word for where a version stands.</summary>
    public static Bilingual Of(VersionState state) => state switch
    {
        VersionState.Draft => new("待审批", "waits for approval"),
        VersionState.Approved => new("已批准", "approved"),
        VersionState.Planned => new("待生效", "planned"),
        VersionState.Active => new("已启用", "active"),
        VersionState.Superseded => new("已被取代", "superseded"),
        _ => new("已撤回", "withdrawn"),
    };

    /// <summary>What somebody did.</summary>
    public static Bilingual Of(VersionStepKind kind) => kind switch
    {
        VersionStepKind.Proposed => new("提出", "proposed"),
        VersionStepKind.Approved => new("批准", "approved"),
        VersionStepKind.Activated => new("启用", "activated"),
        _ => new("撤回", "withdrew"),
    };
}

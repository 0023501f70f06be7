using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Host.Terminals;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>The versions of the catalogue for people. Times are the centre's.</summary>
internal static class VersionHistoryText
{
    public static void Write(IAnsiConsole to, VersionHistoryJson history)
    {
        foreach (var version in history.Versions)
        {
            to.WriteLine($"{version.Hash}  {StateOf(version.State)}");
            foreach (var step in version.Steps)
                to.WriteLine($"  {Words.Moment(step.At)}  {Done(step)}  {step.ByName} ({step.By}){(step.Note is null ? "" : $"  {step.Note.ReplaceLineEndings(" ")}")}");
        }
        if (history.Active is null)
            to.WriteLine(Say.In("没有启用的版本：使用给定的或随程序提供的规则目录文件。", "No version is active: the catalogue's file, given or shipped, is used."));
        if (history.InUse is { } use)
            to.WriteLine(Say.In(
                $"巡查自 {Words.Moment(use.Since)} 起使用 {use.Hash}（{(use.Origin == CatalogueOrigin.Store ? "自有库" : "文件")}）。",
                $"Sweeps work by {use.Hash} ({(use.Origin == CatalogueOrigin.Store ? "of the store" : "a file")}) since {Words.Moment(use.Since)}."));
        if (history.Refused is { } refused)
            to.WriteLine(Say.In(
                $"启用的版本自 {Words.Moment(refused.Since)} 起未被采用：{refused.Hash ?? "版本历史无法读取"}  {refused.Why.Zh}",
                $"The active version is refused since {Words.Moment(refused.Since)}: {refused.Hash ?? "the history cannot be read"}  {refused.Why.En}"));
    }

    private static string Done(StepJson step) => step.Kind switch
    {
        VersionStepKind.Proposed => Say.In("提出", "proposed"),
        VersionStepKind.Approved => Say.In("审批", "approved"),
        VersionStepKind.Withdrawn => Say.In("撤回", "withdrawn"),
        _ => Say.In($"启用，自 {Words.Moment(step.From!.Value)} 起", $"activated from {Words.Moment(step.From!.Value)} on"),
    };

    private static string StateOf(VersionState state) => state switch
    {
        VersionState.Draft => Say.In("待审批", "draft"),
        VersionState.Approved => Say.In("已审批", "approved"),
        VersionState.Planned => Say.In("待生效", "planned"),
        VersionState.Active => Say.In("使用中", "active"),
        VersionState.Superseded => Say.In("已被取代", "superseded"),
        _ => Say.In("已撤回", "withdrawn"),
    };
}

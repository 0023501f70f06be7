using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>Past days gone through with two catalogues, for people: what the old rules missed, raised late or early, and what only they raised.</summary>
internal static class ReplayText
{
    public static void Write(IAnsiConsole to, ReplayJson replay)
    {
        var counts = replay.Counts;
        to.WriteLine(Say.In(
            $"{FindingsTable.Day(replay.From)} 至 {FindingsTable.Day(replay.To)} 逐日回看，{replay.Facilities} 个看守所：旧规则漏报 {counts.Never} 项，迟报 {counts.Late} 项，早报 {counts.Early} 项；仅旧规则有 {counts.OldOnly} 项；同日 {counts.Same} 项",
            $"{FindingsTable.Day(replay.From)} to {FindingsTable.Day(replay.To)}, day by day ({replay.Facilities} centres): the old rules never raised {counts.Never}, raised {counts.Late} late and {counts.Early} early; {counts.OldOnly} only they raised; {counts.Same} on the same day"));
        DifferenceText.WriteCatalogues(to, replay.Old, replay.New);
        var differing = replay.Findings.Where(finding => finding.DaysLate != 0).ToArray();
        if (differing.Length == 0)
        {
            to.WriteLine(Say.In("两份目录在每一天提出的发现相同。", "Both catalogues raise the same findings on the same days."));
            return;
        }
        to.Write(TableOf(differing));
        string[] kinds = [Say.In("迟报", "late"), Say.In("漏报", "never"), Say.In("早报", "early"), Say.In("同日", "same"), Say.In("仅旧", "old only")];
        to.Write(ChangeCounts.Of(Say.In("规则", "rule"), replay.ByRule.Where(rule => rule.Counts.Differ).Select(rule => (rule.Rule, Row(rule.Counts))), kinds));
        to.Write(ChangeCounts.Of(Say.In("驻所检察室", "office"), replay.ByOffice.Select(office => (ChangeCounts.OfficeOf(office.OfficeCode, office.Office), Row(office.Counts))), kinds));
    }

    private static Table TableOf(IEnumerable<ReplayedJson> findings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { Say.In("等级", "severity"), Say.In("规则", "rule"), Say.In("人员", "person"), Say.In("看守所", "centre"), Say.In("新规则首报", "new rules"), Say.In("旧规则首报", "old rules"), Say.In("旧规则", "the old rules") })
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var finding in findings)
        {
            var severity = SeverityNames.Parse(finding.Severity)!.Value;
            table.AddRow(
                new Text(FindingsTable.SeverityOf(severity), new Style(FindingsTable.ColourOf(severity))), new Text(finding.Rule),
                new Text(string.Join(Say.In("、", ", "), finding.Subjects.Select(subject => DifferenceText.Named(subject, finding.Names)))), new Text(finding.FacilityCode),
                new Text(First(finding.FirstOn, finding.FromTheStart)), new Text(First(finding.OldFirstOn, finding.OldFromTheStart)), new Text(Late(finding)));
        }
        return table;
    }

    private static string First(DateOnly? day, bool fromTheStart) => day is null ? "—" : FindingsTable.Day(day) + (fromTheStart ? Say.In(" 或更早", " or before") : "");

    private static string Late(ReplayedJson finding) => finding switch
    {
        { FirstOn: null } => Say.In("仅旧规则有", "raised by them alone"),
        { DaysLate: > 0 and var late } => AtLeast(finding.FromTheStart) + Say.In($"迟 {late} 天", $"{Words.Days(late)} late"),
        { DaysLate: < 0 and var early } => AtLeast(finding.OldFromTheStart) + Say.In($"早 {-early} 天", $"{Words.Days(-early)} early"),
        _ => Say.In("漏报", "never"),
    };

    // What was raised on the first day gone through may have been raised before it.
    private static string AtLeast(bool fromTheStart) => fromTheStart ? Say.In("至少", "at least ") : "";

    private static int[] Row(ReplayCounts counts) => [counts.Late, counts.Never, counts.Early, counts.Same, counts.OldOnly];
}

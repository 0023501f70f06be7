using System.Globalization;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>Findings for people: one a line, worst first.</summary>
internal static class FindingsTable
{
    /// <summary>The order of the queue: gravest, then nearest deadline, then the longest standing.</summary>
    public static IOrderedEnumerable<Finding> WorstFirst(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.DeadlineOn ?? DateOnly.MaxValue)
        .ThenBy(finding => finding.Since ?? DateOnly.MaxValue)
        .ThenBy(finding => finding.Key, StringComparer.Ordinal);

    public static Table Of(IEnumerable<Finding> findings)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            Column("程度", "severity"), Column("规则", "rule"), Column("看守所", "facility"), Column("自", "since"),
            Column("届满日", "deadline"), Column("内容", "what"));
        foreach (var finding in WorstFirst(findings))
            table.AddRow(
                new Text(SeverityOf(finding.Severity), new Style(ColourOf(finding.Severity))), new Text(finding.Rule), new Text(finding.FacilityCode),
                new Text(Day(finding.Since)), new Text(Day(finding.DeadlineOn)), new Text(Say.In(finding.Message)));
        return table;
    }

    public static string SeverityOf(Severity severity) => Say.In(severity.Zh(), severity.Id());

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));

    public static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Critical => Color.Red,
        Severity.High => Color.Orange1,
        Severity.Medium => Color.Yellow,
        _ => Color.Grey,
    };
}

using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>How two catalogues differ, for people: person by person, possible unlawful detention first; counts by rule and office at the end.</summary>
internal static class DifferenceText
{
    private static readonly string[] Told = ["severity", "since", "deadline_on", "deadline_at", "title", "message", "law"];

    public static void Write(IAnsiConsole to, DifferenceJson difference)
    {
        to.WriteLine(Say.In(
            $"{FindingsTable.Day(difference.On)} 日终，{difference.Facilities} 个看守所在押 {difference.Persons} 人：出现 {difference.Appear} 项，改变 {difference.Change} 项，消失 {difference.Vanish} 项",
            $"End of {FindingsTable.Day(difference.On)}, {difference.Persons} persons in custody ({difference.Facilities} centres): {difference.Appear} findings appear, {difference.Change} change, {difference.Vanish} vanish"));
        WriteCatalogues(to, difference.Old, difference.New);
        if (difference.Differences.Count == 0)
        {
            to.WriteLine(Say.In("两份目录的发现完全相同。", "Both catalogues find the same."));
            return;
        }
        WritePersons(to, Say.In("可能的非法羁押", "Possible unlawful detention"), [.. difference.Differences.Where(person => person.UnlawfulDetention)]);
        WritePersons(to, Say.In("其他", "Everything else"), [.. difference.Differences.Where(person => !person.UnlawfulDetention)]);
        if (difference.Differences.Sum(person => person.Changes.Count(OnlyReasoning)) is > 0 and var unsaid)
            to.WriteLine(Say.In(
                $"另有 {unsaid} 项告警内容相同，只有所用事实、推导或补救提示不同；见 --format json。",
                $"In {unsaid} more the alert says the same, and only the facts, the derivation or the remedies differ; see --format json."));
        to.WriteLine();
        to.Write(ChangeCounts.Of(Say.In("规则", "rule"), difference.ByRule.Select(rule => (rule.Rule, (int[])[rule.Appear, rule.Change, rule.Vanish])), Kinds));
        to.Write(ChangeCounts.Of(Say.In("驻所检察室", "office"), difference.ByOffice.Select(office => (ChangeCounts.OfficeOf(office.OfficeCode, office.Office), (int[])[office.Appear, office.Change, office.Vanish])), Kinds));
    }

    /// <summary>Which catalogues were compared.</summary>
    public static void WriteCatalogues(IAnsiConsole to, CatalogueFile old, CatalogueFile @new)
    {
        to.WriteLine(Say.In($"旧 {old.File}  {old.Catalogue}", $"old {old.File}  {old.Catalogue}"), new Style(Color.Grey));
        to.WriteLine(Say.In($"新 {@new.File}  {@new.Catalogue}", $"new {@new.File}  {@new.Catalogue}"), new Style(Color.Grey));
    }

    private static string[] Kinds => [Say.In("出现", "appear"), Say.In("改变", "change"), Say.In("消失", "vanish")];

    private static void WritePersons(IAnsiConsole to, string heading, IReadOnlyList<PersonDifference> persons)
    {
        var told = persons.Where(person => !person.Changes.All(OnlyReasoning)).ToArray();
        if (told.Length == 0)
            return;
        to.WriteLine();
        to.WriteLine(heading, new Style(decoration: Decoration.Bold));
        foreach (var person in told)
        {
            to.WriteLine($"{string.Join(Say.In("、", ", "), person.Subjects.Select(subject => Named(subject, person.Names)))} · {person.FacilityCode}");
            foreach (var change in person.Changes.Where(change => !OnlyReasoning(change)))
                Write(to, change);
        }
    }

    private static void Write(IAnsiConsole to, ChangeJson change)
    {
        var severity = SeverityNames.Parse(change.Severity)!.Value;
        to.WriteLine($"  {Kind(change)}  {FindingsTable.SeverityOf(severity)}  {change.Rule}", new Style(FindingsTable.ColourOf(severity)));
        to.WriteLine($"    {Say.In((change.After ?? change.Before)!.Message)}");
        foreach (var part in change.Changed.Where(part => part != "message" && Told.Contains(part)))
            to.WriteLine($"    {Part(part)}{Say.In("：", ": ")}{Value(part, change.Before!)} → {Value(part, change.After!)}");
        if (change.Changed.Contains("message"))
            to.WriteLine($"    {Say.In("原为：", "was: ")}{Say.In(change.Before!.Message)}");
    }

    private static bool OnlyReasoning(ChangeJson change) => change.Changed.Count > 0 && !change.Changed.Any(Told.Contains);

    /// <summary>A person with the id, or the id alone.</summary>
    public static string Named(string subject, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(subject, out var name) && name != subject ? Say.In($"{name}（{subject}）", $"{name} ({subject})") : subject;

    private static string Kind(ChangeJson change) => change.Change switch
    {
        "appears" => Say.In("出现", "appears"),
        "vanishes" => Say.In("消失", "vanishes"),
        _ => Say.In("改变", "changes"),
    };

    private static string Part(string part) => part switch
    {
        "severity" => Say.In("等级", "severity"),
        "since" => Say.In("起始", "since"),
        "deadline_on" => Say.In("届满日", "deadline"),
        "deadline_at" => Say.In("届满时", "deadline, to the minute"),
        "title" => Say.In("名称", "title"),
        _ => Say.In("依据", "law"),
    };

    private static string Value(string part, FindingJson of) => part switch
    {
        "severity" => FindingsTable.SeverityOf(SeverityNames.Parse(of.Severity)!.Value),
        "since" => DayOrNone(of.Since),
        "deadline_on" => DayOrNone(of.DeadlineOn),
        "deadline_at" => of.DeadlineAt?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "—",
        "title" => of.Title is { } title ? Say.In(title) : "—",
        _ => string.Join(Say.In("；", "; "), of.Law),
    };

    private static string DayOrNone(DateOnly? day) => day is null ? "—" : FindingsTable.Day(day);
}

using System.Globalization;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Varies a case in one thing at a time: the day asked, a value, a row taken out, repeated or added.</summary>
internal sealed class Variations(RuleBlock rule)
{
    private const int RowCost = 4;

    private static readonly int DayLength = "2026-02-28".Length;

    private static readonly string[] Shared = ["cell_id", "case_id"];

    private readonly HashSet<(string, string)> _read = [.. rule.Leaves.Select(leaf => (leaf.Member.Relation, leaf.Member.Column))];

    private readonly bool _readsEvents = rule.Subject == typeof(ClockDay) || rule.Subject == typeof(PaperFault);

    /// <summary>Every variation, in a fixed order.</summary>
    public IEnumerable<Change> Of(Situation situation, ColumnValues values) =>
    [
        .. values.OtherDays().DistinctBy(other => other.Day).Select(other => new Change(situation with { On = other.Day }, $"on: {Day(situation.On)} → {Day(other.Day)}", other.Cost)),
        .. values.OtherDays().Select(other => DayCount.Between(situation.On, other.Day)).Where(days => days != 0).Distinct().Select(days => new Change(Shifted(situation, days), string.Create(CultureInfo.InvariantCulture, $"* {days:+0;-0} d"), RowCost)),
        .. situation.Persons.Index().SelectMany(person => person.Item.Rows().SelectMany(row => OfRow(situation, person.Index, row, values))),
        .. situation.Persons.Index().SelectMany(person => Additions(situation, person.Index)),
        .. situation.Problems.Index().SelectMany(problem => OfProblem(situation, problem.Index)),
    ];

    // The whole story at another time.
    private static Situation Shifted(Situation situation, int days) => situation with
    {
        On = DayCount.ShiftWithinCalendar(situation.On, days),
        Persons = [.. situation.Persons.Select(text => text.Rows().Aggregate(text, (so, row) => so.With(Shifted(row, days))))],
    };

    private static CaseRow Shifted(CaseRow row, int days)
    {
        foreach (var column in row.Relation.Columns.Where(column => column.Type is ColumnType.Date or ColumnType.DateTime))
            if (row.Columns.TryGetValue(column.Name, out var value) && value.Length >= DayLength && DateOnly.TryParseExact(value[..DayLength], "yyyy-MM-dd", out var day))
                row = row.With(column.Name, Day(DayCount.ShiftWithinCalendar(day, days)) + value[DayLength..]);
        return row;
    }

    private static IEnumerable<Change> OfProblem(Situation situation, int at)
    {
        var problem = situation.Problems[at];
        foreach (var kind in Enum.GetValues<RowProblemKind>().Where(kind => kind != problem.Kind))
            yield return With(problem with { Kind = kind }, $"kind: {problem.Kind.Id()} → {kind.Id()}");
        yield return With(problem with { Hides = !problem.Hides }, $"hides: {Truth(problem.Hides)} → {Truth(!problem.Hides)}");

        Change With(RowProblem other, string what) => new(situation with { Problems = [.. situation.Problems.Select((said, index) => index == at ? other : said)] }, $"problems {at + 1}.{what}", 1);

        static string Truth(bool truth) => truth ? "true" : "false";
    }

    private IEnumerable<Change> OfRow(Situation situation, int person, CaseRow row, ColumnValues values)
    {
        var (text, name) = (situation.Persons[person], Name(situation, person, row));
        foreach (var column in row.Relation.Columns.Where(IsVaried))
            foreach (var (value, cost) in Values(column))
                yield return new(situation.With(person, text.With(row.With(column.Name, value))), $"{name}.{column.Name}: {row.Columns.GetValueOrDefault(column.Name) ?? "—"} → {value ?? "—"}", cost + Strangeness(column));
        if (row.List is "person" or "case")
            yield break;
        yield return new(situation.With(person, text.Without(row)), $"{name} → —", RowCost);
        yield return new(situation.With(person, text.With(row, row.With(row.Relation.Key!.Name, null).Columns)), $"{name} + 1", RowCost);

        IEnumerable<(string? Value, int Cost)> Values(Column column) =>
            Shared.Contains(column.Name) ? Others(situation, row, column.Name) : values.Of(column, row.Columns.GetValueOrDefault(column.Name), row.Columns.GetValueOrDefault("kind"));

        bool IsVaried(Column column) => Shared.Contains(column.Name)
            ? row.Columns.ContainsKey(column.Name)
            : !column.Key && !column.Name.EndsWith("_id", StringComparison.Ordinal) && !column.Name.EndsWith("_code", StringComparison.Ordinal) && (column.Type != ColumnType.Text || Reads(column));

        bool Reads(Column column) => _read.Contains((row.Relation.Name, column.Name));

        // What the row cannot do without is what the story is about: better changed last.
        int Strangeness(Column column) => (Reads(column) ? 0 : 1) + (column.Required ? 1 : 0);
    }

    // Another cell or case: one that somebody else is in, or a new one.
    private static IEnumerable<(string? Value, int Cost)> Others(Situation situation, CaseRow row, string column)
    {
        var current = row.Columns[column];
        var elsewhere = situation.Persons.SelectMany(person => person.Rows()).Select(other => other.Columns.GetValueOrDefault(column)).OfType<string>();
        return elsewhere.Append(current + "x").Where(value => value != current).Distinct().Select(value => ((string?)value, 1));
    }

    private IEnumerable<Change> Additions(Situation situation, int person)
    {
        var text = situation.Persons[person];
        var who = Who(situation, person);
        foreach (var (list, relation) in CaseRows.Lists)
        {
            foreach (var row in RowsOf(relation, situation.On))
                yield return new(situation.With(person, text.Plus(list, row)), $"{who}{list} + {row.GetValueOrDefault("kind", "1")}", RowCost + 1);
            yield return new(situation.With(person, text.Plus(list, FullRow(relation, situation.On))), $"{who}{list} + 1", RowCost + RowCost);
        }
        if (_readsEvents)
            foreach (var (stage, ground) in text.Stages.Index().SelectMany(stage => Milestones.List.Codes.Select(ground => (stage.Index, ground.Id))))
                yield return new(situation.With(person, text.PlusEvent(stage, Milestone(ground, situation.On))), $"{who}stages {stage + 1} events + {ground}", RowCost);
    }

    // A row of each kind that there is.
    private static IEnumerable<Dictionary<string, string>> RowsOf(Relation relation, DateOnly day) =>
        relation.Columns.FirstOrDefault(column => column is { Name: "kind", Required: true })?.Codes is { } kinds
            ? kinds.Codes.Select(kind => new Dictionary<string, string>(FirstRow(relation, day)) { ["kind"] = kind.Id })
            : [FirstRow(relation, day)];

    /// <summary>The least that a row of a relation says: what the contract asks for, as of a day.</summary>
    public static Dictionary<string, string> FirstRow(Relation relation, DateOnly day) => Row(relation.Columns.Where(column => column.Required), day);

    // The most it says, free texts aside.
    private static Dictionary<string, string> FullRow(Relation relation, DateOnly day) => Row(relation.Columns.Where(column => column.Required || column.Type is not (ColumnType.Text or ColumnType.CodeSet)), day);

    private static Dictionary<string, string> Row(IEnumerable<Column> columns, DateOnly day) => columns
        .Where(column => !column.Key && !column.Name.EndsWith("_id", StringComparison.Ordinal) && !column.Name.EndsWith("_code", StringComparison.Ordinal) || column.Name == "cell_id")
        .ToDictionary(column => column.Name, column => column.Type switch
        {
            ColumnType.Date => Day(day),
            ColumnType.DateTime => $"{Day(day)}T10:00:00",
            ColumnType.Code => column.Codes!.Codes[0].Id,
            ColumnType.Text => "C1",
            _ => "0",
        });

    private static Dictionary<string, string> Milestone(string ground, DateOnly day) =>
        new() { ["kind"] = EventKinds.Milestone, ["ground"] = ground, ["occurred_on"] = Day(day) };

    private static string Name(Situation situation, int person, CaseRow row) => Who(situation, person) + row.Name;

    private static string Who(Situation situation, int person) =>
        situation.Persons.Count == 1 ? "" : situation.Persons[person].Person.GetValueOrDefault("person_id", $"{person + 1}") + " ";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

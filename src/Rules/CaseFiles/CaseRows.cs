using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>The rows of a case file, and the file with one of them changed.</summary>
public static class CaseRows
{
    /// <summary>The lists of rows that a case file may have beside its stages, each with its relation.</summary>
    public static IReadOnlyDictionary<string, Relation> Lists => CaseLists.Relations;

    /// <summary>Every row, in the order of the file.</summary>
    public static IEnumerable<CaseRow> Rows(this CaseText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            new CaseRow(CaseLists.Person, 0, null, SourceContract.Person, text.Person),
            .. text.Case.Count > 0 ? [new CaseRow(CaseLists.Case, 0, null, SourceContract.LegalCase, text.Case)] : Array.Empty<CaseRow>(),
            .. text.Stages.SelectMany((stage, at) => stage.Events.Select((happened, number) => new CaseRow(CaseLists.Stages, at, number, SourceContract.StageEvent, happened))
                .Prepend(new CaseRow(CaseLists.Stages, at, null, SourceContract.CaseStage, stage.Columns))),
            .. text.Lists.SelectMany(list => list.Value.Select((columns, at) => new CaseRow(list.Key, at, null, CaseLists.Relations[list.Key], columns))),
        ];
    }

    /// <summary>The file with what a row says instead.</summary>
    public static CaseText With(this CaseText text, CaseRow row) => Edited(text, row, [row.Columns]);

    /// <summary>The file without a row. The person stays, and says nothing.</summary>
    public static CaseText Without(this CaseText text, CaseRow row) => Edited(text, row, []);

    /// <summary>The file with another row behind one of the same list.</summary>
    public static CaseText With(this CaseText text, CaseRow row, IReadOnlyDictionary<string, string> next) => Edited(text, row, [row.Columns, next]);

    /// <summary>The file with another row at the end of a list.</summary>
    /// <param name="text">The file.</param>
    /// <param name="list">The list's key; <c>stages</c> for a stage.</param>
    /// <param name="columns">What the row says.</param>
    public static CaseText Plus(this CaseText text, string list, IReadOnlyDictionary<string, string> columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (list == CaseLists.Stages)
            return text with { Stages = [.. text.Stages, new StageText(columns, [])] };
        return text with { Lists = Replaced(text, list, [.. text.Lists.GetValueOrDefault(list, []), columns]) };
    }

    /// <summary>The file with another event at the end of a stage's.</summary>
    public static CaseText PlusEvent(this CaseText text, int stage, IReadOnlyDictionary<string, string> columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text with { Stages = [.. text.Stages.Select((one, at) => at == stage ? one with { Events = [.. one.Events, columns] } : one)] };
    }

    private static CaseText Edited(CaseText text, CaseRow row, IReadOnlyList<IReadOnlyDictionary<string, string>> instead)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(row);
        var nothing = new Dictionary<string, string>();
        return row switch
        {
            { List: CaseLists.Person } => text with { Person = instead.Count > 0 ? instead[0] : nothing },
            { List: CaseLists.Case } => text with { Case = instead.Count > 0 ? instead[0] : nothing },
            { Event: { } number } => text with { Stages = [.. text.Stages.Select((stage, at) => at == row.Index ? stage with { Events = Spliced(stage.Events, number, instead) } : stage)] },
            { List: CaseLists.Stages } => text with { Stages = [.. text.Stages.SelectMany((stage, at) => at == row.Index ? instead.Select(columns => new StageText(columns, stage.Events)) : [stage])] },
            _ => text with { Lists = Replaced(text, row.List, Spliced(text.Lists[row.List], row.Index, instead)) },
        };
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Spliced(
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows, int index, IReadOnlyList<IReadOnlyDictionary<string, string>> instead) =>
        [.. rows.Take(index), .. instead, .. rows.Skip(index + 1)];

    private static OrderedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Replaced(
        CaseText text, string list, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var lists = new OrderedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(text.Lists) { [list] = rows };
        if (rows.Count == 0)
            lists.Remove(list);
        return lists;
    }
}

using System.Globalization;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>The plainest cases a rule without examples can be asked about: one person in custody, two in one cell, with one row of what the rule is about.</summary>
internal static class FirstCases
{
    private static readonly DateOnly FirstDay = Day("2026-03-01");
    private static readonly DateOnly AskedOn = Day("2026-03-10");

    private static readonly (string Kind, string Ground)[] Papers =
    [
        (EventKinds.Extension, ExtensionGrounds.InvCustodyExt1), (EventKinds.Recount, RecountGrounds.List.Codes[0].Id), (EventKinds.Exclusion, ExclusionGrounds.List.Codes[0].Id),
    ];

    private static readonly Dictionary<Type, string> Lists = new()
    {
        [typeof(RestraintUseDay)] = "restraints",
        [typeof(RestraintPeriod)] = "restraints",
        [typeof(ConfinementDay)] = "confinements",
        [typeof(ConfinementPeriod)] = "confinements",
        [typeof(IncidentDay)] = "incidents",
        [typeof(CasualtyDay)] = "casualties",
        [typeof(ExecutionDay)] = "executions",
        [typeof(SentenceChangeDay)] = "sentence_changes",
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The cases, the plainest first.</summary>
    public static IEnumerable<Situation> Of(RuleBlock rule)
    {
        if (typeof(PersonPair).IsAssignableFrom(rule.Subject))
            return [new(AskedOn, [InCell(Somebody("P1", "张三")), InCell(Somebody("P2", "李四"))], [])];
        var somebody = Somebody("P1", "张三");
        if (Lists.TryGetValue(rule.Subject, out var list))
            return [new(AskedOn, [somebody.Plus(list, Variations.FirstRow(CaseRows.Lists[list], FirstDay))], [])];
        if (rule.Subject == typeof(PaperFault))
            return Papers.Select(paper => new Situation(AskedOn, [somebody.PlusEvent(0, Paper(paper.Kind, paper.Ground))], []));
        if (rule.Subject == typeof(HandoverDay))
            return [new(AskedOn, [TwoStages(somebody)], [])];
        if (rule.Subject == typeof(DataProblem))
            return [new(AskedOn, [somebody], [new("person", "P1", "sex", "x", RowProblemKind.UnknownCode, null, Hides: true)])];
        return [new(AskedOn, [somebody], [])];
    }

    private static CaseText Somebody(string id, string name) => new()
    {
        Person = new OrderedDictionary<string, string>
        {
            ["person_id"] = id,
            ["name"] = name,
            ["sex"] = Sexes.List.Codes[0].Id,
            ["birth_on"] = "1990-05-01",
        },
        Stages = [new StageText(Stage($"{id}-s1", StageKinds.Investigation, "2026-03-01"), [])],
    };

    private static OrderedDictionary<string, string> Stage(string id, string kind, string startedOn) => new()
    {
        ["stage_id"] = id,
        ["kind"] = kind,
        ["started_on"] = startedOn,
        ["case_id"] = "K1",
    };

    private static CaseText InCell(CaseText somebody) =>
        somebody.Plus("cells", new OrderedDictionary<string, string> { ["cell_id"] = "C1", ["from_at"] = "2026-03-01T10:00:00" });

    // The review follows; it was never handed over, but the investigation was.
    private static CaseText TwoStages(CaseText somebody)
    {
        var first = somebody.Rows().First(row => row.List == "stages");
        return somebody.With(first.With("ended_on", "2026-03-03").With("handover_on", "2026-03-01"))
            .Plus("stages", Stage("P1-s2", StageKinds.ProsecutionReview, "2026-03-03"));
    }

    private static Dictionary<string, string> Paper(string kind, string ground) => new()
    {
        ["kind"] = kind,
        ["ground"] = ground,
        ["occurred_on"] = "2026-03-05",
        ["approved_on"] = "2026-03-05",
    };

}

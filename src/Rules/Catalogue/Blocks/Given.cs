using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>What a rule is about: the fact it matches, and the names its parts have.</summary>
/// <param name="Subject">The type of the fact.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Names">The variables.</param>
/// <param name="Conditions">What the relation between two persons asks besides sharing a cell.</param>
internal sealed record Given(Type Subject, ParameterExpression Fact, IReadOnlyDictionary<string, Bound> Names, IReadOnlyList<RuleCondition> Conditions)
{
    private static readonly (string Zh, Entity Entity, Type Subject)[] Singles =
    [
        ("在押人员", Entities.Person, typeof(Occupant)),
        ("戒具使用", Entities.RestraintUse, typeof(RestraintUseDay)),
        ("连续使用戒具", Entities.RestraintPeriod, typeof(RestraintPeriod)),
        ("禁闭", Entities.Confinement, typeof(ConfinementDay)),
        ("连续禁闭", Entities.ConfinementPeriod, typeof(ConfinementPeriod)),
        ("事故", Entities.Incident, typeof(IncidentDay)),
        ("伤亡", Entities.Casualty, typeof(CasualtyDay)),
        ("交付执行", Entities.Execution, typeof(ExecutionDay)),
        ("刑罚变更", Entities.SentenceChange, typeof(SentenceChangeDay)),
        ("换押", Entities.Handover, typeof(HandoverDay)),
        ("期限", Entities.Clock, typeof(ClockDay)),
        ("不产生效力的文书", Entities.Paper, typeof(PaperFault)),
        ("数据问题", Entities.DataProblem, typeof(DataProblem)),
    ];

    /// <summary>Reads the variables under <c>given</c>; null, with a problem, where they make no shape the engine has.</summary>
    public static Given? Read(YamlValue value)
    {
        if (value.Map() is not { } map)
            return null;
        var variables = map.Entries.ToArray();
        return variables switch
        {
            [var one] => Single(one.Name, one.Value),
            [var a, var b] => Pair(a.Name, a.Value, b.Name, b.Value),
            _ => Refuse(value, "一条规则的对象是一个，或同监室、同案的两人。", "A rule is about one thing, or about two persons who share a cell or a case."),
        };
    }

    private static Given? Single(string name, YamlValue value)
    {
        var phrase = value.Text() ?? "";
        var found = Array.Find(Singles, single => single.Zh == phrase || single.Entity.Name == phrase);
        if (found.Entity is null)
        {
            var nearest = Spelling.Nearest(phrase, Singles.SelectMany(single => new[] { single.Entity.Name, single.Zh }));
            return Refuse(value, $"没有“{phrase}”这种对象；最接近的是“{nearest}”。", $"There is no '{phrase}' to be given; the nearest is '{nearest}'.");
        }
        var fact = Expression.Parameter(found.Subject, "fact");
        return new Given(found.Subject, fact, new Dictionary<string, Bound> { [name] = new(fact, new VocabularyType(ValueKind.Entity, Entity: found.Entity)) }, []);
    }

    private static Given? Pair(string a, YamlValue first, string b, YamlValue second)
    {
        if (Single(a, first)?.Subject != typeof(Occupant))
            return Refuse(first, "两人的规则，第一个对象应是“在押人员”。", "In a rule about two, the first is a 'person in custody'.");
        var phrases = (second.Text() ?? "").Split([',', '，', '、'], StringSplitOptions.TrimEntries);
        var relations = phrases.Skip(1).ToArray();
        string[] cell = [$"same cell as {a}", $"与{a}同监室"];
        string[] ofCase = [$"same case as {a}", $"与{a}同案"];
        if (phrases[0] is not ("person in custody" or "在押人员") || relations.Length == 0 || relations.Any(relation => !cell.Contains(relation) && !ofCase.Contains(relation)))
            return Refuse(second, $"第二个对象应写成“在押人员，与{a}同监室”或“在押人员，与{a}同案”，也可两样都写。", $"The second is written 'person in custody, same cell as {a}' or 'person in custody, same case as {a}', or with both.");
        var pair = relations.Any(cell.Contains) ? typeof(CellPair) : typeof(CasePair);
        var fact = Expression.Parameter(pair, "fact");
        var person = new VocabularyType(ValueKind.Entity, Entity: Entities.Person);
        var names = new Dictionary<string, Bound>
        {
            [a] = new(Expression.Property(fact, nameof(PersonPair.A)), person),
            [b] = new(Expression.Property(fact, nameof(PersonPair.B)), person),
        };
        var sameCase = Expression.Convert(Expression.Property(fact, nameof(PersonPair.SameCase)), typeof(bool?));
        return new Given(pair, fact, names, [.. relations.Where(ofCase.Contains).Select(text => new RuleCondition(text, sameCase, second.Where))]);
    }

    private static Given? Refuse(YamlValue value, string zh, string en)
    {
        value.Report("unknown-given", new(zh, en), new("可用的对象见 rules vocabulary。", "'rules vocabulary' lists what may be given."));
        return null;
    }
}

using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads a rule block and binds its expressions.</summary>
internal sealed class RuleReader(YamlMap map, Citations citations)
{
    public static readonly string[] Keys =
        ["id", "title", "law", "given", "values", "let", "when", "unless", "since", "deadline", "severity", "detail", "message", "from", "until", "suspended"];

    private Scope _scope = null!;

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    public RuleBlock? Read()
    {
        var id = map.Required("id")?.Text();
        var law = map.Required("law") is { } cited ? cited.Items().Select(citations.Read).ToArray() : [null];
        var titles = CodeReader.Bilingual(map.Required("title"));
        var messages = CodeReader.Bilingual(map.Required("message"));
        var given = map.Required("given") is { } about ? Given.Read(about) : null;
        var severityValue = map.Required("severity");
        var whenValue = map.Required("when");
        if (id is null || titles is null || messages is null || given is null || severityValue is null || whenValue is null || law.Contains(null))
            return null;
        _scope = ScopeOf(given);
        AddValues();
        AddDefinitions();
        var conditions = InForce().Concat(given.Conditions).Concat(Conditions(whenValue, negated: false))
            .Concat(map["unless"] is { } unless ? Conditions(unless, negated: true) : []).ToArray();
        if (law.Length == 0)
            map["law"]!.Report("missing-law", new("规则没有法律依据。", "The rule cites no law."), new("写上依据，如 [CPL-2018 第99条]。", "Cite an article, such as [CPL-2018 第99条]."));
        else
            Citations.CheckInForce(map["law"]!, [.. law.OfType<Citation>()], map["until"]?.Date());
        if (whenValue.Items().Count == 0)
            whenValue.Report("no-condition", new("规则没有条件。", "The rule has no condition."), new("在 when 下写至少一个条件。", "Write at least one condition under when."));
        var severity = Bind(severityValue, VocabularyType.Code(Severities.List));
        var title = Template(titles.Value);
        var text = Template(messages.Value);
        if (severity is null || title is null || text is null || conditions.Length == 0)
            return null;
        return new RuleBlock
        {
            Id = id,
            Where = map.Where,
            Title = title,
            Law = [.. law.OfType<Citation>()],
            Suspended = CodeReader.Words(map["suspended"]),
            Subject = given.Subject,
            Fact = given.Fact,
            Conditions = conditions,
            Since = map["since"] is { } since ? Bind(since, VocabularyType.Date)?.Expression : null,
            Deadline = map["deadline"] is { } deadline ? Bind(deadline, VocabularyType.Date)?.Expression : null,
            Severity = severity.Expression,
            Detail = map["detail"] is { } detail && MessageReader.Read(detail, _scope) is { } parts ? new Message(parts, parts) : null,
            Text = text,
            Facts = [.. _scope.Used.Select(used => new UsedFact(used.Key, used.Value))],
            Leaves = [.. _scope.Leaves],
            Atoms = [.. _scope.Atoms],
        };
    }

    private static Scope ScopeOf(Given given)
    {
        var asOf = Expression.Property(Expression.Property(given.Fact, nameof(Subject.Day)), nameof(FacilityDay.AsOf));
        var scope = new Scope { AsOf = Expression.Convert(asOf, typeof(DateOnly?)) };
        foreach (var (name, bound) in given.Names)
            scope.Names[name] = bound;
        return scope;
    }

    // A number of the rule, by name, with the days from which it applies.
    private void AddValues()
    {
        if (map["values"]?.Map() is not { } values)
            return;
        foreach (var (key, name, value) in values.Entries)
            if (DatedReader.Read(value, DatedReader.Length) is { } dated)
                Name(key, name, dated.Values is [{ Value: { } always }] && dated.Values[0].From == DateOnly.MinValue
                    ? new Bound(Expression.Constant(always), VocabularyType.Length)
                    : new Bound(InForce(dated), VocabularyType.Length));
    }

    private MethodCallExpression InForce(Dated<StatedLength> dated) => Expression.Call(
        typeof(Logic), nameof(Logic.InForce), null, Expression.Constant(dated), Expression.Convert(_scope.AsOf, typeof(DateOnly)));

    private void AddDefinitions()
    {
        if (map["let"]?.Map() is not { } definitions)
            return;
        foreach (var (key, name, value) in definitions.Entries)
            if (Bind(value, null) is { } bound)
                Name(key, name, bound);
    }

    private void Name(YamlValue key, string name, Bound bound)
    {
        if (!ExpressionParser.IsName(name))
            key.Report("reserved-name", new($"“{name}”不能作名称：它在表达式里另有含义。", $"'{name}' cannot be a name: it means something else in an expression."), new($"改成别的名称，如“my_{name}”。", $"Give it another name, such as 'my_{name}'."));
        else if (!_scope.Names.TryAdd(name, bound))
            key.Report("name-twice", new($"“{name}”已经是别的东西的名称。", $"'{name}' is already the name of something else."), new($"改成别的名称，如“{name}_2”。", $"Give it another name, such as '{name}_2'."));
    }

    // The days between which the rule applies, both included.
    private IEnumerable<RuleCondition> InForce()
    {
        if (map["from"] is { } first && first.Date() is { } from)
            yield return new($"today >= {from:yyyy-MM-dd}", Compared(ExpressionType.GreaterThanOrEqual, from), first.Where);
        if (map["until"] is { } last && last.Date() is { } until)
            yield return new($"today <= {until:yyyy-MM-dd}", Compared(ExpressionType.LessThanOrEqual, until), last.Where);
    }

    private BinaryExpression Compared(ExpressionType sign, DateOnly day) =>
        Expression.MakeBinary(sign, _scope.AsOf, Expression.Constant(day, typeof(DateOnly?)), true, null);

    // Each item, and each part joined by "and", is a condition of its own; the parts of an exception are not split.
    private IEnumerable<RuleCondition> Conditions(YamlValue value, bool negated)
    {
        foreach (var item in value.Items())
        {
            if (item.Text() is not { } text || ExpressionText.Parse(item, text) is not { } node)
                continue;
            foreach (var part in negated ? [node] : Conjuncts(node))
                if (ExpressionText.Bind(item, part, VocabularyType.Truth, _scope) is { } bound)
                    yield return new RuleCondition(text, negated ? Expression.Not(bound.Expression) : bound.Expression, item.Where, negated);
        }
    }

    private static IEnumerable<Node> Conjuncts(Node node) =>
        node is BinaryNode { Operator: "and" } both ? Conjuncts(both.Left).Concat(Conjuncts(both.Right)) : [node];

    private Bound? Bind(YamlValue value, VocabularyType? expected) =>
        value.Text() is { } text && ExpressionText.Parse(value, text) is { } node ? ExpressionText.Bind(value, node, expected, _scope) : null;

    private Message? Template((YamlValue Zh, YamlValue En) texts) =>
        MessageReader.Read(texts.Zh, _scope) is { } zh && MessageReader.Read(texts.En, _scope) is { } en ? new Message(zh, en) : null;
}

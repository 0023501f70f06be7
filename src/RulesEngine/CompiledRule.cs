using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine;

/// <summary>One rule of the catalogue, compiled: what it asks, and what it says of a fact that it found.</summary>
public sealed class CompiledRule
{
    private readonly RuleBlock _block;
    private readonly Func<string, string> _fullCitation;
    private readonly Func<DerivationLine, DerivationLine> _withEvidence;
    private readonly Wording _title;
    private readonly Wording _text;
    private readonly Wording? _detail;
    private readonly Func<Subject, DateOnly?> _since;
    private readonly Func<Subject, DateOnly?> _deadline;
    private readonly Func<Subject, string?> _severity;
    private readonly IReadOnlyList<HandCheck> _handChecks;
    private readonly (string Name, Func<Subject, object?> Value)[] _facts;
    private readonly (Leaf Leaf, Func<Subject, object?> Value, Func<Subject, Fact?> Row, Func<Subject, Occupant?> Owner)[] _leaves;

    internal CompiledRule(RuleBlock block, CatalogueDocument catalogue)
    {
        (_block, _fullCitation, _withEvidence) = (block, catalogue.FullCitation, catalogue.WithEvidence);
        var compiler = new TreeCompiler(block.Fact);
        Conditions = [.. block.Conditions.Select(condition => new CompiledCondition(condition.Text, compiler.Compile<bool?>(condition.Test)))];
        _handChecks = [.. catalogue.HandChecks.Where(check => check.With.Contains(block.Id)).Select(check => check.Check)];
        _title = new Wording(block.Title, compiler);
        _text = new Wording(block.Text, compiler);
        _detail = block.Detail is { } detail ? new Wording(detail, compiler) : null;
        _since = compiler.LaterIfAny<DateOnly?>(block.Since);
        _deadline = compiler.LaterIfAny<DateOnly?>(block.Deadline);
        _severity = compiler.Later<string?>(block.Severity);
        _facts = [.. block.Facts.Select(fact => (fact.Name, compiler.Later<object?>(fact.Value.Expression)))];
        _leaves = [.. block.Leaves.Select(leaf => (leaf, compiler.Later<object?>(leaf.Value), compiler.Later<Fact?>(leaf.Row), compiler.LaterIfAny<Occupant>(leaf.Owner)))];
    }

    /// <summary>The id in the catalogue, with its star.</summary>
    public string Id => _block.Id;

    /// <summary>Whether the rule is switched off. Only its examples ask it.</summary>
    public bool IsSuspended => _block.Suspended is not null;

    public IReadOnlyList<CompiledCondition> Conditions { get; }

    /// <summary>True where every condition is; null where none is false and at least one unknown.</summary>
    public bool? Verdict(Subject subject) => Conditions.Aggregate((bool?)true, (so, condition) => so & condition.Verdict(subject));

    /// <summary>The finding about a fact whose verdict is true.</summary>
    internal Finding Find(Subject subject)
    {
        var clockDay = subject as ClockDay ?? (subject as PaperFault)?.Clock;
        var clock = clockDay?.Reading;
        return new Finding
        {
            Rule = _block.Id.Replace("*", clock?.Term?.Id ?? "", StringComparison.Ordinal),
            FacilityCode = subject.Day.FacilityCode,
            Title = _title.Of(subject),
            Severity = SeverityNames.Parse(_severity(subject) ?? "") ?? Severity.High,
            Subjects = subject.Ids,
            Detail = _detail?.Of(subject).En ?? "",
            Since = _since(subject),
            DeadlineOn = _deadline(subject),
            Message = _text.Of(subject),
            Law = [.. _block.Law.Select(law => law.Full).Concat(clockDay?.LawsOfSteps(_fullCitation) ?? []).Distinct()],
            Facts = FactsOf(subject),
            DeadlineAt = clock?.DeadlineAt,
            Steps = clockDay?.StepsCompleted(_withEvidence) ?? [],
            HandChecks = _handChecks,
            Remedies = clockDay?.Remedies ?? [],
            OtherReadings = clockDay?.Others ?? [],
            Timeline = clockDay?.Person.Timeline,
        };
    }

    /// <summary>The data that an undecided rule lacks about a fact: every column it read that gave nothing.</summary>
    internal IEnumerable<DataProblem> Lacks(Subject subject)
    {
        foreach (var (leaf, value, row, owner) in _leaves)
            if (value(subject) is null && row(subject) is { } fact && !fact.Unreadable.Contains(leaf.Member.Column))
            {
                var person = owner(subject)?.Person ?? (subject as PersonSubject)?.Person;
                yield return new DataProblem(subject.Day, person, new RowProblem(
                    leaf.Member.Relation, fact.RowKey, leaf.Member.Column, null, RowProblemKind.MissingValue, person?.Id, Hides: true));
            }
    }

    private Dictionary<string, string?> FactsOf(Subject subject)
    {
        var facts = new Dictionary<string, string?>(_facts.Length);
        foreach (var (name, value) in _facts)
            facts[name] = value(subject) is { } known ? Wording.Contract(known) : null;
        return facts;
    }
}

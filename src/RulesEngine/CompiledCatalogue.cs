using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using NRules;

namespace CustodyWatch.RulesEngine;

/// <summary>One version of the catalogue, compiled once and shared: the clock's terms and the network of rules.</summary>
public sealed class CompiledCatalogue : IEvaluator
{
    private readonly StatutoryClock _clock;
    private readonly IReadOnlyList<OtherClock> _others;
    private readonly DaySettings _settings;
    private readonly ISessionFactory _network;

    private CompiledCatalogue(CatalogueDocument document)
    {
        Document = document;
        _clock = new StatutoryClock(document.Terms());
        _others = [.. document.OtherReadings.Select(other =>
            new OtherClock(other.Id, other.Value, other.Title, new StatutoryClock(document.Terms(new Dictionary<string, string> { [other.Id] = other.Value }))))];
        _settings = document.Day;
        _network = NetworkBuilder.Build(document);
    }

    public CatalogueDocument Document { get; }

    public string Catalogue => Document.Hash;

    /// <summary>Compiles a catalogue.</summary>
    /// <exception cref="InvalidOperationException">It has problems; look at <see cref="CatalogueDocument.Problems"/> first.</exception>
    public static CompiledCatalogue Compile(CatalogueDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document);
    }

    /// <summary>The clock with some switches read otherwise; the same for the same readings.</summary>
    internal StatutoryClock ClockRead(IReadOnlyDictionary<string, string> readings) =>
        readings.Count == 0 ? _clock
        : readings.Count == 1 && _others.FirstOrDefault(other => readings.Contains(new(other.Switch, other.Value))) is { } known ? known.Clock
        : new StatutoryClock(Document.Terms(readings));

    /// <summary>Looks at a facility on a day: every person's clocks, and everything rules match over.</summary>
    public FacilityDay Look(FacilityFacts facts, DateOnly asOf) => FacilityDay.Look(facts, asOf, _settings, _clock, _others);

    public FacilityResult Evaluate(FacilityFacts facts, DateOnly asOf) => Evaluate(Look(facts, asOf));

    /// <summary>Evaluates a facility that has been looked at.</summary>
    public FacilityResult Evaluate(FacilityDay day)
    {
        return Evaluate(day, suspendedToo: false, out _);
    }

    /// <summary>Evaluates a facility, and tells which rules stayed undecided for want of a fact.</summary>
    internal FacilityResult Evaluate(FacilityDay day, bool suspendedToo, out IReadOnlySet<string> undecided)
    {
        ArgumentNullException.ThrowIfNull(day);
        var matches = Match(day, suspendedToo);
        undecided = matches.Where(match => match.Rule.Verdict(match.Subject) is null).Select(match => match.Rule.Id).ToHashSet();
        var findings = FindingList.Of(matches.Where(match => match.Rule.Verdict(match.Subject) == true).Select(match => match.Rule.Find(match.Subject)));
        var names = day.Persons.Where(person => person.Record.Person.Name is not null)
            .DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.Record.Person.Name!);
        return new FacilityResult(day.FacilityCode, day.AsOf, findings, CensusTaker.Take(day, findings), names);
    }

    // Rules that stay undecided say which data they lack; these are faults of the data like any others, and the catalogue's own rules report them.
    private RuleMatch[] Match(FacilityDay day, bool suspendedToo)
    {
        var session = _network.CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, failure) =>
            throw new InvalidOperationException(
                $"Rule {string.Join(", ", failure.Rules.Select(rule => rule.Name))} failed in facility {day.FacilityCode}; this is a bug in CustodyWatch.", failure.Exception);
        session.InsertAll(day.Subjects);
        session.Fire();
        var undecided = session.Query<RuleMatch>().AsEnumerable().Where(match => suspendedToo || !match.Rule.IsSuspended).Where(match => match.Rule.Verdict(match.Subject) is null).ToArray();
        var known = day.Subjects.OfType<DataProblem>().Select(Row).ToHashSet();
        var lacking = undecided.SelectMany(match => match.Rule.Lacks(match.Subject)).Where(problem => known.Add(Row(problem))).ToArray();
        if (lacking.Length > 0)
        {
            session.InsertAll(lacking);
            session.Fire();
        }
        return [.. session.Query<RuleMatch>().AsEnumerable().Where(match => suspendedToo || !match.Rule.IsSuspended)];
    }

    private static (string Relation, string Key, string Column) Row(DataProblem problem) =>
        (problem.Problem.Relation, problem.Problem.Key, problem.Problem.Column);
}

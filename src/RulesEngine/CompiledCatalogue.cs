using System.Collections.Concurrent;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using NRules;

namespace CustodyWatch.RulesEngine;

/// <summary>One version of the catalogue, compiled once and shared: the clock's terms and the network of rules.</summary>
public sealed class CompiledCatalogue : IEvaluator
{
    private readonly LocalRules _everywhere;
    private readonly ConcurrentDictionary<string, LocalRules> _local = [];
    private readonly DaySettings _settings;
    private readonly ISessionFactory _network;

    private CompiledCatalogue(CatalogueDocument document)
    {
        Document = document;
        _everywhere = new(document, []);
        _settings = document.Day with { PairsCoDefendants = document.Rules.Any(rule => rule.Subject == typeof(CasePair)) };
        _network = NetworkBuilder.Build(document);
    }

    private CompiledCatalogue(CatalogueDocument document, CompiledCatalogue clocks)
    {
        Document = document;
        (_everywhere, _settings) = (clocks._everywhere, clocks._settings);
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

    /// <summary>The rules of another text over this catalogue's clocks, which need not be compiled again.</summary>
    internal CompiledCatalogue WithRulesOf(CatalogueDocument rules) => new(rules, this);

    /// <summary>The clock with some switches read otherwise; the same for the same readings.</summary>
    internal StatutoryClock ClockRead(IReadOnlyDictionary<string, string> readings) =>
        readings.Count == 0 ? _everywhere.Clock
        : readings.Count == 1 && _everywhere.Others.FirstOrDefault(other => readings.Contains(new(other.Switch, other.Value))) is { } known ? known.Clock
        : new StatutoryClock(Document.Terms(readings));

    /// <summary>Looks at a facility on a day: every person's clocks, and everything rules match over.</summary>
    public FacilityDay Look(FacilityFacts facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var local = RulesAt(facts.FacilityCode, facts.Facility?.OfficeCode);
        return FacilityDay.Look(facts, asOf, _settings, local.Clock, local.Others);
    }

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
        var local = RulesAt(day.FacilityCode, day.OfficeCode);
        var all = Match(day, rule => !rule.IsSuspended && !local.Suspends(rule.Id, day.AsOf) || suspendedToo);
        var matches = all.Where(match => suspendedToo || !local.Suspends(match.Rule.Id, day.AsOf)).ToArray();
        var heldBack = all.Except(matches).Where(match => match.Rule.Verdict(match.Subject) == true).CountBy(match => match.Rule.Id);
        undecided = matches.Where(match => match.Rule.Verdict(match.Subject) is null).Select(match => match.Rule.Id).ToHashSet();
        var findings = FindingList.Of(matches.Where(match => match.Rule.Verdict(match.Subject) == true).Select(match => local.Tighten(match.Rule.Id, match.Rule.Find(match.Subject))));
        var names = day.Persons.Where(person => person.Record.Person.Name is not null)
            .DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.Record.Person.Name!);
        return new FacilityResult(day.FacilityCode, day.AsOf, findings, CensusTaker.Take(day, findings), names) { HeldBack = heldBack.ToDictionary() };
    }

    // Most centres have nothing of their own.
    private LocalRules RulesAt(string facility, string? office)
    {
        var overrides = Document.Overrides.Where(block => block.IsAbout(facility, office)).ToArray();
        return overrides.Length == 0 ? _everywhere : _local.GetOrAdd($"{facility}|{office}", _ => new(Document, overrides));
    }

    // Rules that stay undecided say which data they lack; these are faults of the data like any others, and the catalogue's own rules report them.
    // Of a rule that is not asked the matches are given all the same, but not what it lacks; one that is switched off everywhere has none.
    private RuleMatch[] Match(FacilityDay day, Func<CompiledRule, bool> isAsked)
    {
        var session = _network.CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, failure) =>
            throw new InvalidOperationException(
                $"Rule {string.Join(", ", failure.Rules.Select(rule => rule.Name))} failed in facility {day.FacilityCode}; this is a bug in CustodyWatch.", failure.Exception);
        session.InsertAll(day.Subjects);
        session.Fire();
        var undecided = session.Query<RuleMatch>().AsEnumerable().Where(match => isAsked(match.Rule) && match.Rule.Verdict(match.Subject) is null).ToArray();
        var known = day.Subjects.OfType<DataProblem>().Select(Row).ToHashSet();
        var lacking = undecided.SelectMany(match => match.Rule.Lacks(match.Subject)).Where(problem => known.Add(Row(problem))).ToArray();
        if (lacking.Length > 0)
        {
            session.InsertAll(lacking);
            session.Fire();
        }
        return [.. session.Query<RuleMatch>().AsEnumerable().Where(match => isAsked(match.Rule) || !match.Rule.IsSuspended)];
    }

    private static (string Relation, string Key, string Column) Row(DataProblem problem) =>
        (problem.Problem.Relation, problem.Problem.Key, problem.Problem.Column);
}

using System.Globalization;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Puts cases to a rule: its examples, or the plainest case where it has none; then each of them with one thing changed; then those that said something new, with another thing changed.</summary>
internal sealed class Exploration(CompiledCatalogue catalogue, RuleBlock rule)
{
    // So many that every rule of the catalogue is covered, so few that it takes seconds.
    private const int MostTrials = 14_000;

    // A case further from every example than this shows nothing to a reader.
    private const int MostChanges = 6;

    private readonly Decision _decision = new(rule);
    private readonly Operands _operands = new(rule);
    private readonly Variations _variations = new(rule);
    private readonly HashSet<string> _said = [];
    private readonly List<Trial> _trials = [];
    private readonly List<Trial> _open = [];
    private bool _isLongest;

    public Decision Decision => _decision;

    /// <summary>Every case tried, in order.</summary>
    public IReadOnlyList<Trial> Trials => _trials;

    /// <summary>Whether no more cases are tried.</summary>
    public bool IsExhausted => _trials.Count >= MostTrials;

    /// <summary>Tries the examples, or the plainest case there is.</summary>
    public void Begin()
    {
        foreach (var example in rule.Examples)
            Try(new Situation(example.On, example.Persons, example.Facts.Problems), trial => trial with { Example = example });
        if (rule.Examples.Count == 0)
            foreach (var situation in FirstCases.Of(rule))
                Try(situation, trial => trial);
    }

    /// <summary>Varies one case after the other, until enough is known, every case has been varied, or too many have been tried.</summary>
    /// <param name="isEnough">Asked after each case.</param>
    public void Explore(Func<bool> isEnough)
    {
        while (!IsExhausted && _open.Count > 0 && !isEnough())
            Vary(Next());
    }

    // By turns the case of which the rule has least against finding something, and the one that waits longest.
    private Trial Next()
    {
        _isLongest = !_isLongest;
        var next = _isLongest ? _open[0] : _open.MinBy(trial => (trial.Lacking, trial.Cost, trial.Number))!;
        _open.Remove(next);
        return next;
    }

    private void Vary(Trial origin)
    {
        var subjects = SubjectsOf(origin.Situation, out _).ToArray();
        var values = new ColumnValues(origin.Situation.On, [.. _operands.Days(subjects)], [.. _operands.Moments(subjects)], _operands.Words);
        foreach (var change in _variations.Of(origin.Situation, values).TakeWhile(_ => !IsExhausted))
            Try(change.Situation, trial => trial with { Origin = origin, Change = change.What, Changes = origin.Changes + 1, Cost = origin.Cost + change.Cost + (Math.Max(0, trial.Faults - origin.Faults) * OddCost) });
    }

    // A record with a fault is no good example of anything else.
    private const int OddCost = 10;

    private void Try(Situation situation, Func<Trial, Trial> told)
    {
        var subjects = SubjectsOf(situation, out var faults).ToArray();
        var points = subjects.Select(PointOf).ToArray();
        var signature = string.Join('|', points.Zip(subjects, (point, subject) => point.Key + string.Join(',', _operands.Counts(subject).Select(count => Convert.ToString(count, CultureInfo.InvariantCulture)))).Order(StringComparer.Ordinal));
        var trial = told(new Trial(_trials.Count, situation, points, signature) { Faults = faults });
        _trials.Add(trial);
        if ((_said.Add(signature) || trial.Origin is null) && trial.Changes < MostChanges)
            _open.Add(trial);
    }

    private Point PointOf(Subject subject)
    {
        var values = _decision.Values(subject);
        return new(values, _decision.Verdict(subject), [.. values.Select((value, atom) => _decision.Decides(atom, value, subject))], _decision.Gaps(subject), _decision.Lacking(subject));
    }

    private IEnumerable<Subject> SubjectsOf(Situation situation, out int faults)
    {
        var day = catalogue.Look(situation.Facts(), situation.On);
        faults = day.Subjects.Count(subject => subject is DataProblem);
        return day.Subjects.Where(subject => subject.GetType() == rule.Subject);
    }
}

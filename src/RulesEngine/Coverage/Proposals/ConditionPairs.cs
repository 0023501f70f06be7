namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Two cases in one of which a condition is true and in the other false, and the outcome is another.</summary>
/// <param name="WhenTrue">The case in which it is true.</param>
/// <param name="WhenFalse">The case in which it is false.</param>
/// <param name="Along">The other conditions that differ.</param>
internal sealed record ConditionPair(Trial WhenTrue, Trial WhenFalse, IReadOnlyList<int> Along);

/// <summary>Finds for a condition the two cases that show it best: with the fewest new examples, and the least that differs between them.</summary>
internal sealed class ConditionPairs
{
    // What a new example costs beside what differs.
    private const int NewCost = 1000;
    private const int StrangersCost = 30;
    private const int MostOfAKind = 20;
    private const int MostOfAnOrigin = 3;

    private readonly Decision _decision;
    private readonly Func<Trial, bool> _isTaken;
    private readonly (Point Point, (Trial Trial, Point Point)[] Trials)[] _kinds;

    /// <param name="decision">The rule's conditions.</param>
    /// <param name="trials">The cases tried that an example can tell.</param>
    /// <param name="isTaken">Whether a case is an example already, or will be.</param>
    public ConditionPairs(Decision decision, IEnumerable<Trial> trials, Func<Trial, bool> isTaken)
    {
        (_decision, _isTaken) = (decision, isTaken);
        _kinds = [.. trials.SelectMany(trial => trial.Points.DistinctBy(point => point.Key).Select(point => (point, trial)))
            .GroupBy(pair => pair.point.Key, pair => pair).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.First().point, Best(group.Select(pair => (pair.trial, pair.point)))))];
    }

    /// <summary>A pair that differs in this condition alone, or in as few others as there are; null where there is none.</summary>
    public ConditionPair? Of(int atom) => Best(atom, alone: true) ?? Best(atom, alone: false);

    private ConditionPair? Best(int atom, bool alone)
    {
        var ways =
            from yes in _kinds
            where yes.Point.Values[atom] is true && yes.Point.Verdict is not null && yes.Point.Decides[atom]
            from no in _kinds
            where no.Point.Values[atom] is false && no.Point.Verdict is not null && no.Point.Verdict != yes.Point.Verdict && (alone || no.Point.Decides[atom])
            let along = Along(atom, yes.Point, no.Point)
            where !alone || along.Length == 0
            from one in yes.Trials
            from other in no.Trials
            select (one, other, along, Cost: CostOf(one.Trial, other.Trial) + one.Point.Gaps[atom] + other.Point.Gaps[atom] + (along.Length * NewCost));
        var best = ways.DefaultIfEmpty().MinBy(way => (way.Cost, way.one.Trial?.Number, way.other.Trial?.Number));
        return best.along is null ? null : new ConditionPair(best.one.Trial, best.other.Trial, best.along);
    }

    private int[] Along(int atom, Point yes, Point no) =>
        [.. Enumerable.Range(0, yes.Values.Length).Where(other => other != atom && yes.Values[other] != no.Values[other] && !_decision.AreNested(atom, other))];

    private int CostOf(Trial one, Trial other) =>
        (_isTaken(one) ? 0 : NewCost + one.Cost) + (_isTaken(other) ? 0 : NewCost + other.Cost) + (one.Origin == other || other.Origin == one ? 0 : StrangersCost);

    // All examples, and of the cases made up the nearest to each of them and to where the rule turns.
    private (Trial, Point)[] Best(IEnumerable<(Trial Trial, Point Point)> trials)
    {
        var all = trials.ToArray();
        return
        [
            .. all.Where(one => _isTaken(one.Trial)),
            .. all.Where(one => !_isTaken(one.Trial)).GroupBy(one => one.Trial.Origin?.Number)
                .SelectMany(group => group.OrderBy(one => one.Trial.Cost + one.Point.Gaps.Sum()).ThenBy(one => one.Trial.Number).Take(MostOfAnOrigin))
                .OrderBy(one => one.Trial.Cost + one.Point.Gaps.Sum()).ThenBy(one => one.Trial.Number).Take(MostOfAKind),
        ];
    }
}

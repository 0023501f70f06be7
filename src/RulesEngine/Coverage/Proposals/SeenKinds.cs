namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Keeps account of what the cases tried so far say, to know when they are enough.</summary>
internal sealed class SeenKinds(Decision decision)
{
    // Where conditions only move together, so many cases without news are taken for a proof.
    private const int Patience = 1_500;

    private readonly Dictionary<string, Point> _kinds = [];
    private readonly bool[] _isShownAlone = new bool[decision.Atoms.Count];

    // By atom: what was seen of it where it decided: true and found, true and not found, false and found, false and not found.
    private readonly HashSet<(bool Value, bool Verdict)>[] _decided = [.. decision.Atoms.Select(_ => new HashSet<(bool, bool)>())];
    private int _counted;
    private int _lastNewsAt;

    /// <summary>Whether of every condition there are two cases that differ in it alone and in the outcome; or, for a while now, two that differ in others as well.</summary>
    /// <param name="trials">All cases so far.</param>
    public bool AreEnough(IReadOnlyList<Trial> trials)
    {
        for (; _counted < trials.Count; _counted++)
            if (trials[_counted].CanBeTold)
                foreach (var point in trials[_counted].Points)
                    if (point.Verdict is { } verdict && _kinds.TryAdd(point.Key, point))
                        Compare(point, verdict);
        return Array.TrueForAll(_isShownAlone, shown => shown) || _counted - _lastNewsAt > Patience && Enumerable.Range(0, _decided.Length).All(IsShown);
    }

    private bool IsShown(int atom) => _isShownAlone[atom]
        || _decided[atom] is var decided && (decided.Contains((true, true)) && decided.Contains((false, false)) || decided.Contains((true, false)) && decided.Contains((false, true)));

    private void Compare(Point point, bool verdict)
    {
        for (var atom = 0; atom < _isShownAlone.Length; atom++)
        {
            if (_isShownAlone[atom] || point.Values[atom] is not { } value)
                continue;
            _isShownAlone[atom] = _kinds.Values.Any(other => other.Verdict != verdict && DiffersAlone(atom, point, other));
            if (_isShownAlone[atom] || point.Decides[atom] && _decided[atom].Add((value, verdict)))
                _lastNewsAt = _counted;
        }
    }

    private bool DiffersAlone(int atom, Point one, Point other)
    {
        if (other.Values[atom] is not { } value || one.Values[atom] == value || !(value ? other : one).Decides[atom])
            return false;
        for (var at = 0; at < one.Values.Length; at++)
            if (at != atom && one.Values[at] != other.Values[at] && !decision.AreNested(atom, at))
                return false;
        return true;
    }
}

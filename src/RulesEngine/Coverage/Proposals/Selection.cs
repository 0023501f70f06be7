namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Chooses, of the cases tried, the few that show every condition both ways.</summary>
internal sealed class Selection
{
    private readonly Decision _decision;
    private readonly Trial[] _trials;
    private readonly bool _fromNothing;
    private readonly List<(Trial Trial, string About)> _chosen = [];

    /// <param name="exploration">The cases tried.</param>
    /// <param name="fromNothing">Whether the examples there are do not count.</param>
    public Selection(Exploration exploration, bool fromNothing)
    {
        (_decision, _fromNothing) = (exploration.Decision, fromNothing);
        _trials = [.. exploration.Trials.Where(trial => trial.CanBeTold)];
        Pairs = PairsOf();
    }

    /// <summary>The pair of each condition, in their order; null where there is none.</summary>
    public IReadOnlyList<ConditionPair?> Pairs { get; }

    /// <summary>The cases to be proposed, and what each shows.</summary>
    public IReadOnlyList<(Trial Trial, string About)> Chosen => _chosen;

    /// <summary>Whether every condition is shown both ways, with no other moving along where that can be.</summary>
    public bool IsComplete => Pairs.All(pair => pair is { Along.Count: 0 });

    /// <summary>Whether a case is among the examples there are or will be.</summary>
    public bool IsTaken(Trial trial) => !_fromNothing && trial.Example is not null || _chosen.Exists(chosen => chosen.Trial == trial);

    /// <summary>Takes a case for what it shows.</summary>
    public void Take(Trial trial, string about)
    {
        if (!IsTaken(trial))
            _chosen.Add((trial, about));
    }

    /// <summary>How a condition is covered.</summary>
    /// <param name="atom">The condition.</param>
    /// <param name="nameOf">What a case is called.</param>
    public ConditionCover CoverOf(int atom, Func<Trial, string> nameOf)
    {
        var asked = _decision.Atoms[atom];
        if (Pairs[atom] is { } pair)
            return new(asked.Text, asked.Where, pair.Along.Count == 0 ? CoverKind.Alone : CoverKind.WithOthers, nameOf(pair.WhenTrue), nameOf(pair.WhenFalse), [.. pair.Along.Select(other => _decision.Atoms[other].Text)]);
        var kind = !Says(atom, true) ? CoverKind.NeverTrue : !Says(atom, false) ? CoverKind.NeverFalse : CoverKind.NeverDecides;
        return new(asked.Text, asked.Where, kind, null, null, []);
    }

    private bool Says(int atom, bool value) => _trials.Any(trial => trial.Points.Any(point => point.Values[atom] == value));

    // The boundaries first: the other conditions are then shown beside them.
    private ConditionPair?[] PairsOf()
    {
        var pairs = new ConditionPair?[_decision.Atoms.Count];
        foreach (var atom in Enumerable.Range(0, pairs.Length).OrderBy(atom => _decision.HasBoundary(atom) ? 0 : 1))
        {
            pairs[atom] = new ConditionPairs(_decision, _trials, IsTaken).Of(atom);
            if (pairs[atom] is not { } pair)
                continue;
            Take(pair.WhenTrue, $"✓ {_decision.Atoms[atom].Text}");
            Take(pair.WhenFalse, $"✗ {_decision.Atoms[atom].Text}");
        }
        return pairs;
    }
}

using System.Linq.Expressions;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>What a rule decides, and what each of its atomic conditions has to do with it.</summary>
internal sealed class Decision
{
    private readonly Func<Subject, bool?>[] _conditions;
    private readonly Func<Subject, bool?>[] _atoms;
    private readonly Gap?[] _gaps;
    private readonly bool[,] _isNested;

    // By atom: the conditions with the atom held true, and with it held false.
    private readonly Func<Subject, bool?>[][] _heldTrue;
    private readonly Func<Subject, bool?>[][] _heldFalse;

    public Decision(RuleBlock rule)
    {
        var compiler = new TreeCompiler(rule.Fact);
        Atoms = AtomsOf(rule);
        _conditions = [.. rule.Conditions.Select(condition => compiler.Compile<bool?>(condition.Test))];
        _atoms = [.. Atoms.Select(atom => compiler.Compile<bool?>(atom.Test))];
        _gaps = [.. Atoms.Select(atom => Gap.Of(atom.Test, compiler))];
        _heldTrue = [.. Atoms.Select(atom => Held(atom, true))];
        _heldFalse = [.. Atoms.Select(atom => Held(atom, false))];

        _isNested = new bool[Atoms.Count, Atoms.Count];
        foreach (var (one, outer) in Atoms.Index())
            foreach (var (other, inner) in Atoms.Index())
                if (Trees.Contains(outer.Test, inner.Test))
                    _isNested[one, other] = _isNested[other, one] = true;

        Func<Subject, bool?>[] Held(AtomicCondition atom, bool value) =>
            [.. rule.Conditions.Select((condition, at) => Trees.Contains(condition.Test, atom.Test) ? compiler.Compile<bool?>(Trees.With(condition.Test, atom.Test, value)) : _conditions[at])];
    }

    /// <summary>The conditions without <c>and</c>, <c>or</c> and <c>not</c>, in the order of the conditions they stand in.</summary>
    public IReadOnlyList<AtomicCondition> Atoms { get; }

    /// <summary>What each atomic condition says of a fact; null where that is unknown.</summary>
    public bool?[] Values(Subject subject) => [.. _atoms.Select(atom => Ask(atom, subject))];

    /// <summary>Whether an atomic condition compares days, moments or numbers.</summary>
    public bool HasBoundary(int atom) => _gaps[atom] is not null;

    /// <summary>How near a fact is to where each atomic condition turns, in days, minutes or numbers; 0 where it has no such place.</summary>
    public int[] Gaps(Subject subject) => [.. _gaps.Select(gap => gap?.Between(subject) ?? 0)];

    /// <summary>True where the rule finds something; null where it is undecided.</summary>
    public bool? Verdict(Subject subject) => All(_conditions, subject);

    /// <summary>How many conditions keep the rule from finding something.</summary>
    public int Lacking(Subject subject) => _conditions.Count(condition => Ask(condition, subject) != true);

    /// <summary>Whether the rule would say something else if one atomic condition alone were the opposite; false where the condition is unknown.</summary>
    public bool Decides(int atom, bool? value, Subject subject) =>
        value is { } said && All(said ? _heldFalse[atom] : _heldTrue[atom], subject) != Verdict(subject);

    /// <summary>Whether one condition stands inside another, so that the outer may not be held while the inner is turned.</summary>
    public bool AreNested(int one, int other) => _isNested[one, other];

    private static bool? All(Func<Subject, bool?>[] conditions, Subject subject)
    {
        bool? all = true;
        foreach (var condition in conditions)
            all &= Ask(condition, subject);
        return all;
    }

    // A date near the end of the calendar has no successor: the rule is undecided.
    private static bool? Ask(Func<Subject, bool?> question, Subject subject)
    {
        try
        {
            return question(subject);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    // A relation between two persons, or the days between which a rule applies, is a condition as it stands.
    private static AtomicCondition[] AtomsOf(RuleBlock rule)
    {
        var asked = rule.Atoms.DistinctBy(atom => atom.Test, ReferenceEqualityComparer.Instance)
            .Where(atom => rule.Conditions.Any(condition => Trees.Contains(condition.Test, atom.Test))).ToArray();
        var whole = rule.Conditions.Where(condition => !IsGiven(condition) && !Array.Exists(asked, atom => Trees.Contains(condition.Test, atom.Test)))
            .Select(condition => new AtomicCondition(condition.Text, condition.Test, condition.Where));
        return [.. whole.Concat(asked.Where(atom => !ComparesConditions(atom, asked))).OrderBy(PlaceOf)];

        // Of co-defendants, whatever their cells, it is what makes them a pair.
        bool IsGiven(RuleCondition condition) =>
            rule.Subject == typeof(CasePair) && condition.Test is UnaryExpression { Operand: MemberExpression { Member.Name: nameof(PersonPair.SameCase) } };

        int PlaceOf(AtomicCondition atom) => rule.Conditions.TakeWhile(condition => !Trees.Contains(condition.Test, atom.Test)).Count();
    }

    // Two conditions compared are two conditions.
    private static bool ComparesConditions(AtomicCondition atom, AtomicCondition[] all) =>
        atom.Test is BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } comparison
        && Array.Exists(all, part => Trees.Contains(comparison.Left, part.Test)) && Array.Exists(all, part => Trees.Contains(comparison.Right, part.Test))
        && comparison.Left.Type == typeof(bool?);
}

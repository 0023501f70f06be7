using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>What a rule said of one fact.</summary>
/// <param name="Values">What each atomic condition says; null where that is unknown.</param>
/// <param name="Verdict">True where it finds something; null where it is undecided.</param>
/// <param name="Decides">Of each atomic condition whether, the opposite, it would have changed the verdict.</param>
/// <param name="Gaps">Of each atomic condition how far what it compares lies apart; 0 where it compares no days, moments or numbers.</param>
/// <param name="Lacking">How many of the conditions under <c>when</c> and <c>unless</c> are not true.</param>
internal sealed record Point(bool?[] Values, bool? Verdict, bool[] Decides, int[] Gaps, int Lacking)
{
    /// <summary>The values, the verdict and what it hangs on, as letters.</summary>
    public string Key { get; } = string.Concat([.. Values.Append(Verdict).Select(value => value switch { true => 'T', false => 'F', _ => '?' }), .. Decides.Select(decides => decides ? '!' : '.')]);
}

/// <summary>A case that was put to the rule.</summary>
/// <param name="Number">Its number, in the order in which they were tried.</param>
/// <param name="Situation">The case.</param>
/// <param name="Points">What the rule said of each fact in it.</param>
/// <param name="Signature">What was said and counted, so that a case that says something new is known.</param>
internal sealed record Trial(int Number, Situation Situation, IReadOnlyList<Point> Points, string Signature)
{
    /// <summary>The example of the catalogue that it is; null for a case made up.</summary>
    public RuleExample? Example { get; init; }

    /// <summary>The case that it was made from by one change; null for one that was made from none.</summary>
    public Trial? Origin { get; init; }

    /// <summary>What was changed.</summary>
    public string Change { get; init; } = "";

    /// <summary>How many things were changed since the case it all began with.</summary>
    public int Changes { get; init; }

    /// <summary>How far it is from an example, and how odd: the less the better.</summary>
    public int Cost { get; init; }

    /// <summary>How many faults its data have.</summary>
    public int Faults { get; init; }

    /// <summary>How far the rule is from finding something: how many conditions are not true where the fewest are not.</summary>
    public int Lacking => Points.Count == 0 ? int.MaxValue : Points.Min(point => point.Lacking);

    /// <summary>Whether an example can say what the rule says: it cannot say that something is found and something else unknown.</summary>
    public bool CanBeTold => !(Points.Any(point => point.Verdict is true) && Points.Any(point => point.Verdict is null));
}

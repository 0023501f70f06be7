using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>One facility gone through day by day with two catalogues.</summary>
/// <param name="FacilityCode">The facility; empty for the rows that no known facility claims.</param>
/// <param name="Office">Who would see the findings.</param>
/// <param name="Findings">Every finding that either raises, once for each uninterrupted run of days.</param>
/// <param name="Names">The name of every subject that has one, by subject id; only of those concerned.</param>
public sealed record FacilityReplay(
    string FacilityCode, OfficeName Office, IReadOnlyList<ReplayedFinding> Findings, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Evaluates one facility with both catalogues on every day from the first to the last, both counted.</summary>
    /// <param name="before">The catalogue in use.</param>
    /// <param name="after">The one that would replace it.</param>
    /// <param name="facts">The facility, with everything the source has today; what came after a day does not exist on it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="ct">Stops between two days.</param>
    public static FacilityReplay Of(IEvaluator before, IEvaluator after, FacilityFacts facts, DateOnly from, DateOnly to, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        var (old, now, names) = (new Stretches(), new Stretches(), new Dictionary<string, string>());
        foreach (var day in Enumerable.Range(0, DayCount.Between(from, to) + 1).Select(passed => DayCount.Shift(from, passed)))
        {
            ct.ThrowIfCancellationRequested();
            var result = after.Evaluate(facts, day);
            now.Add(day, result.Findings);
            old.Add(day, before.Evaluate(facts, day).Findings);
            foreach (var (subject, name) in result.Names)
                names[subject] = name;
        }
        var findings = Pair(old.ByKey(), now.ByKey(), from);
        return new(facts.FacilityCode, OfficeName.Of(facts), findings, FacilityDifference.NamesOf(findings.SelectMany(found => found.Finding.Subjects), names));
    }

    private static IReadOnlyList<ReplayedFinding> Pair(ILookup<string, Stretch> old, ILookup<string, Stretch> now, DateOnly from)
    {
        var keys = now.Select(key => key.Key).Concat(old.Select(key => key.Key)).Distinct().Order(StringComparer.Ordinal);
        return [.. keys.SelectMany(key => StretchPairs.Of([.. old[key]], [.. now[key]]))
            .Select(pair => new ReplayedFinding((pair.After ?? pair.Before!).Finding, Days(pair.Before, from), Days(pair.After, from)))];
    }

    private static RaisedDays? Days(Stretch? stretch, DateOnly from) =>
        stretch is null ? null : new(stretch.FirstOn, stretch.LastOn, stretch.FirstOn == from);
}
